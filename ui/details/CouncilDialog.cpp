// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/CouncilDialog.h"

#include "core/session/details/CouncilForm.h"
#include "core/session/importing/HolidayImport.h"
#include "ui/details/DialogParts.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace minutebook {

using namespace Qt::StringLiterals;

CouncilDialog::CouncilDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_before(services.council.of(services.session.meeting()))
    , m_view(new FormView(services.theme, this))
    , m_means(new QLabel(this))
    , m_state(makeStateLine(this))
{
    setObjectName(u"councilDialog"_s);
    setWindowTitle(tr("Council and call-in"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_view->setForm(councilForm(context(), m_before));
    connect(m_view, &FormView::edited, this, &CouncilDialog::showMeaning);
    showMeaning();
    m_view->takeKeyboard(u"callInDays"_s);
}

FormContext CouncilDialog::context() const
{
    return {m_services.session.meeting(), m_services.clock.now(), std::nullopt};
}

QWidget *CouncilDialog::buildFoot()
{
    const Theme &theme = m_services.theme;
    auto *foot = new QWidget(this);
    auto *import = new Button(tr("&Import bank holidays…"), theme, foot);
    import->setObjectName(u"importHolidays"_s);
    import->setKeyShown(tr("Ctrl+O"));
    connect(import, &QPushButton::clicked, this, &CouncilDialog::importHolidays);
    auto *leave = new Button(tr("Leave as it was"), theme, foot);
    leave->setObjectName(u"leave"_s);
    leave->setKeyShown(tr("Esc"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *keep = new Button(tr("&Keep"), theme, foot, Button::Kind::Filled);
    keep->setObjectName(u"keep"_s);
    keep->setKeyShown(tr("Enter"));
    connect(keep, &QPushButton::clicked, this, &CouncilDialog::accept);
    for (Button *button : {import, leave, keep}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setAutoDefault(false);
    }
    keep->setDefault(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(import);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(keep);
    return foot;
}

void CouncilDialog::build()
{
    m_means->setObjectName(u"callInMeans"_s);
    m_means->setAccessibleName(tr("What the call-in rule means for this meeting"));
    m_means->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *always = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(always, &QShortcut::activated, this, &CouncilDialog::accept);
    auto *open = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), this);
    connect(open, &QShortcut::activated, this, &CouncilDialog::importHolidays);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addWidget(m_view, 1);
    column->addWidget(m_means);
    column->addWidget(m_state);
    column->addWidget(buildFoot());
    const Tokens &t = m_services.theme.tokens();
    giveSize(*this, {t.scaled(720), t.scaled(560)});
}

Result<CouncilSettings> CouncilDialog::typed() const
{
    return readCouncil(context(), m_before, m_view->values());
}

void CouncilDialog::showMeaning()
{
    const auto settings = typed();
    m_means->setText(settings ? callInMeans(*settings, m_services.session.meeting())
                              : settings.error().message);
    m_means->setAccessibleDescription(m_means->text());
}

Result<void> CouncilDialog::keep()
{
    const auto settings = typed();
    if (!settings)
        return settings.error();
    // The book first: where it cannot be written the meeting is as it was.
    const auto before = m_services.council.find(settings->council, settings->body);
    if (auto done = m_services.council.change(*settings); !done)
        return done;
    const Edit edit = councilEdit(m_services.session.meeting(), *settings);
    if (edit.isEmpty())
        return {};
    auto done = m_services.session.perform(edit);
    if (!done && before)
        static_cast<void>(m_services.council.change(*before));
    return done;
}

void CouncilDialog::accept()
{
    const Result<void> kept = keep();
    if (kept)
        return QDialog::accept();
    sayIn(*m_state, kept.error().message);
    m_view->takeKeyboard(kept.error().place);
}

void CouncilDialog::reject()
{
    if (!m_view->isTouched() || m_leaving == m_view->values())
        return QDialog::reject();
    m_leaving = m_view->values();
    sayIn(*m_state, tr("What is typed is not kept yet: Enter keeps it, Esc again leaves it."));
}

void CouncilDialog::importHolidays()
{
    m_services.prompts.fileToOpen(this, tr("Import bank holidays"),
                                  tr("GOV.UK bank holidays (*.json);;All files (*)"),
                                  [this](const QString &path) { takeFile(path); });
}

void CouncilDialog::takeFile(const QString &path)
{
    const auto now = typed();
    if (!now)
        return sayIn(*m_state, now.error().message);
    const auto import = importedHolidaysFrom(path, now->jurisdiction);
    if (!import)
        return sayIn(*m_state, import.error().oneLine());
    CouncilSettings with = *now;
    if (!import->notComputed.isEmpty() && !with.callIn)
        return sayIn(*m_state,
                     tr("Nothing was taken: closed days belong to a call-in rule. Give "
                        "its days first. %1")
                         .arg(import->summary()));
    const QList<QDate> closed = with.callIn ? with.callIn->closedDays.values : QList<QDate>();
    if (with.callIn)
        with.callIn->closedDays.values = import->closedDaysWith(closed);
    for (const FormField &field : councilForm(context(), with))
        if (field.name == u"closedDays"_s)
            m_view->put(field.name, field.value);
    sayIn(*m_state, import->summary(closed));
}

} // namespace minutebook
