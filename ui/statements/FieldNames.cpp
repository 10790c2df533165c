// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/FieldNames.h"

#include <QCoreApplication>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    const char *object;
    const char *spoken; ///< to be translated in the context "StatementFields"
};

constexpr int fieldCount = static_cast<int>(StatementField::ReportNamed) + 1;

/// In the order of the fields.
constexpr std::array<Name, static_cast<size_t>(fieldCount)> names{{
    {"Reference", QT_TRANSLATE_NOOP("StatementFields", "Reference")},
    {"Maker", QT_TRANSLATE_NOOP("StatementFields", "Who made the decision")},
    {"MakerPerson", QT_TRANSLATE_NOOP("StatementFields", "Member or officer who made it")},
    {"Date", QT_TRANSLATE_NOOP("StatementFields", "Date of the decision")},
    {"Exempt", QT_TRANSLATE_NOOP("StatementFields", "Exempt")},
    {"Confidential", QT_TRANSLATE_NOOP("StatementFields", "Confidential")},
    {"IsKey", QT_TRANSLATE_NOOP("StatementFields", "Whether it is a key decision")},
    {"KeyGrounds", QT_TRANSLATE_NOOP("StatementFields", "Grounds of the key decision")},
    {"KeyStatement", QT_TRANSLATE_NOOP("StatementFields", "Why it is key, in words")},
    {"NoticeRoute", QT_TRANSLATE_NOOP("StatementFields", "How notice was given")},
    {"NoticeDate", QT_TRANSLATE_NOOP("StatementFields", "Date of the notice")},
    {"NoticeStatement", QT_TRANSLATE_NOOP("StatementFields", "The notice, in words")},
    {"Urgency", QT_TRANSLATE_NOOP("StatementFields", "Urgency")},
    {"UrgencyAgreedBy", QT_TRANSLATE_NOOP("StatementFields", "Who agreed to the urgency")},
    {"UrgencyReason", QT_TRANSLATE_NOOP("StatementFields", "Why it is urgent")},
    {"UrgencyNote", QT_TRANSLATE_NOOP("StatementFields", "Note on the urgency")},
    {"Purpose", QT_TRANSLATE_NOOP("StatementFields", "Purpose")},
    {"TextFrom", QT_TRANSLATE_NOOP("StatementFields", "Where the text of the decision is from")},
    {"Text", QT_TRANSLATE_NOOP("StatementFields", "Text of the decision")},
    {"Reasons", QT_TRANSLATE_NOOP("StatementFields", "Reasons")},
    {"Options", QT_TRANSLATE_NOOP("StatementFields", "Alternatives considered and rejected")},
    {"ConflictsFrom", QT_TRANSLATE_NOOP("StatementFields", "Where the conflicts are from")},
    {"Conflicts", QT_TRANSLATE_NOOP("StatementFields", "Conflicts of interest, in words")},
    {"Consulted", QT_TRANSLATE_NOOP("StatementFields", "Who was consulted")},
    {"EffectiveDate", QT_TRANSLATE_NOOP("StatementFields", "Date of effect, set by hand")},
    {"EffectiveBecause", QT_TRANSLATE_NOOP("StatementFields", "Why the date was set by hand")},
    {"Signatory", QT_TRANSLATE_NOOP("StatementFields", "Signed by")},
    {"SignatoryOffice", QT_TRANSLATE_NOOP("StatementFields", "Office of who signed")},
    {"SignedOn", QT_TRANSLATE_NOOP("StatementFields", "Date of signing")},
    {"PublishedOn", QT_TRANSLATE_NOOP("StatementFields", "Date of publication")},
    {"Wards", QT_TRANSLATE_NOOP("StatementFields", "Wards affected")},
    {"LeadOfficer", QT_TRANSLATE_NOOP("StatementFields", "Lead officer")},
    {"ResponsibleOfficers",
     QT_TRANSLATE_NOOP("StatementFields", "Responsible officers, a line each")},
    {"Status", QT_TRANSLATE_NOOP("StatementFields", "Status of the decision")},
    {"Notes", QT_TRANSLATE_NOOP("StatementFields", "Notes, a line each")},
    {"MembersPresent", QT_TRANSLATE_NOOP("StatementFields", "Members present")},
    {"Dispensations", QT_TRANSLATE_NOOP("StatementFields", "Dispensations")},
    {"Openness", QT_TRANSLATE_NOOP("StatementFields", "What is not open")},
    {"Report", QT_TRANSLATE_NOOP("StatementFields", "Report")},
}};

const Name &nameOf(StatementField field)
{
    return names[static_cast<size_t>(field)];
}

QString words(const char *text)
{
    return QCoreApplication::translate("StatementFields", text);
}

} // namespace

QString objectNameOf(StatementField field)
{
    return u"statement"_s + QLatin1StringView(nameOf(field).object);
}

QString spokenNameOf(StatementField field)
{
    return words(nameOf(field).spoken);
}

QString sourceInWords(OfferSource source)
{
    switch (source) {
    case OfferSource::Report:
        return words(QT_TRANSLATE_NOOP("StatementFields", "from the report"));
    case OfferSource::Minutes:
        return words(QT_TRANSLATE_NOOP("StatementFields", "from the minutes"));
    case OfferSource::Agenda:
        return words(QT_TRANSLATE_NOOP("StatementFields", "from the item"));
    case OfferSource::Meeting:
        return words(QT_TRANSLATE_NOOP("StatementFields", "from the meeting"));
    case OfferSource::Interests:
        return words(QT_TRANSLATE_NOOP("StatementFields", "from the interests"));
    case OfferSource::Register:
        return words(QT_TRANSLATE_NOOP("StatementFields", "the next free number"));
    case OfferSource::HouseStyle:
        return words(QT_TRANSLATE_NOOP("StatementFields", "house wording"));
    }
    return {};
}

QString promptOf(StatementField field)
{
    switch (field) {
    case StatementField::Reasons:
        return words(QT_TRANSLATE_NOOP("StatementFields", "Why the decision was made."));
    case StatementField::Options:
        return words(
            QT_TRANSLATE_NOOP("StatementFields",
                              "Each option put to the meeting and why it was rejected, or “No "
                              "alternative was put to the meeting.”"));
    case StatementField::KeyStatement:
    case StatementField::NoticeStatement:
        return words(QT_TRANSLATE_NOOP("StatementFields", "Own words in place of the house’s."));
    case StatementField::ConflictsText:
        return words(
            QT_TRANSLATE_NOOP("StatementFields", "Who declared what, or “None declared.”"));
    case StatementField::UrgencyAgreedBy:
        return words(QT_TRANSLATE_NOOP("StatementFields", "agreed by"));
    case StatementField::UrgencyReason:
        return words(QT_TRANSLATE_NOOP("StatementFields", "why it is urgent"));
    case StatementField::UrgencyNote:
        return words(QT_TRANSLATE_NOOP("StatementFields", "note"));
    case StatementField::EffectiveBecause:
        return words(QT_TRANSLATE_NOOP("StatementFields", "why it is not the date counted"));
    case StatementField::Signatory:
    case StatementField::MakerPerson:
        return words(QT_TRANSLATE_NOOP("StatementFields", "name or code"));
    case StatementField::SignatoryOffice:
        return words(QT_TRANSLATE_NOOP("StatementFields", "office"));
    case StatementField::Consulted:
        return words(QT_TRANSLATE_NOOP("StatementFields", "names or codes; between them"));
    case StatementField::Date:
    case StatementField::NoticeDate:
    case StatementField::EffectiveDate:
    case StatementField::SignedOn:
    case StatementField::PublishedOn:
        return words(QT_TRANSLATE_NOOP("StatementFields", "as 21 5 2026"));
    default:
        return {};
    }
}

} // namespace minutebook
