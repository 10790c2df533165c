// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/SpellCheck.h"

#include "core/spelling/Spelling.h"

namespace minutebook {

using namespace Qt::StringLiterals;

class SpellCheck::Worker final : public QObject
{
public:
    void setKnown(const QStringList &words) { spelling().setKnown(words); }
    [[nodiscard]] QList<WordAt> mistakes(const QString &text) { return spelling().mistakes(text); }
    [[nodiscard]] QStringList suggestions(const QString &word, int most)
    {
        return spelling().suggestions(word, most);
    }
    [[nodiscard]] bool hasDictionary() { return spelling().hasDictionary(); }

private:
    /// Opening dictionaries takes a tenth of a second, which is spent here.
    Spelling &spelling()
    {
        if (!m_spelling)
            m_spelling = Spelling::forLanguages({u"en_GB"_s, u"cy_GB"_s});
        return *m_spelling;
    }

    std::optional<Spelling> m_spelling;
};

SpellCheck::SpellCheck(QObject *parent)
    : QObject(parent)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setObjectName(u"spelling"_s);
}

SpellCheck::~SpellCheck()
{
    m_thread.quit();
    m_thread.wait();
}

void SpellCheck::start()
{
    m_worker = new Worker;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    setKnown(m_known);
}

void SpellCheck::setKnown(const QStringList &words)
{
    m_known = words;
    if (m_worker)
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, words] { worker->setKnown(words); });
}

void SpellCheck::check(const QString &text)
{
    if (!m_worker)
        start();
    const quint64 ticket = ++*m_newest;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, newest = m_newest, ticket, text] {
        if (ticket != newest->load())
            return; // a newer text waits
        const QList<WordAt> mistakes = worker->mistakes(text);
        QMetaObject::invokeMethod(this, [this, text, mistakes] { Q_EMIT checked(text, mistakes); });
    });
}

void SpellCheck::checkAll(const QStringList &texts)
{
    if (!m_worker)
        start();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, texts] {
        QList<QList<WordAt>> mistakes;
        for (const QString &text : texts)
            mistakes.append(worker->mistakes(text));
        const bool hasDictionary = worker->hasDictionary();
        QMetaObject::invokeMethod(this, [this, texts, mistakes, hasDictionary] {
            Q_EMIT checkedAll(texts, mistakes, hasDictionary);
        });
    });
}

void SpellCheck::suggest(const QString &word, int most)
{
    if (!m_worker)
        start();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, word, most] {
        const QStringList suggestions = worker->suggestions(word, most);
        QMetaObject::invokeMethod(
            this, [this, word, suggestions] { Q_EMIT suggested(word, suggestions); });
    });
}

QStringList wordsKnownIn(const Meeting &meeting)
{
    QStringList words{meeting.council.name, meeting.body.name};
    for (const Person &person : meeting.people) {
        words.append(person.name);
        for (const auto &each : {person.code, person.title, person.office, person.portfolio,
                                 person.party, person.ward}) {
            if (each)
                words.append(*each);
        }
    }
    for (const AgendaItem &item : meeting.items)
        words.append(item.title);
    words.removeDuplicates();
    return words;
}

} // namespace minutebook
