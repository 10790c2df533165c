// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/RandomValues.h"

#include <QTimeZone>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QStringList &oddWords()
{
    static const QStringList words{u"budget"_s,
                                   u"the"_s,
                                   u"Cabinet"_s,
                                   u"dŵr"_s,
                                   u"tŷ"_s,
                                   u"Ŵyn"_s,
                                   u"\U0001F389"_s,
                                   u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s,
                                   u"\u05E9\u05DC\u05D5\u05DD"_s,
                                   u"\u0645\u0631\u062D\u0628\u0627"_s,
                                   u"e\u0301"_s,
                                   u"\u202Eright\u202C"_s,
                                   u"line\nbreak"_s,
                                   u"paragraph\n\nnext"_s,
                                   u"tab\there"_s,
                                   u"\"said\""_s,
                                   u"back\\slash"_s,
                                   u"<b>&amp;</b>"_s,
                                   u"]]>"_s,
                                   u"\u2018\u2019\u201C\u201D"_s,
                                   u"\u2013\u2014"_s,
                                   u"two  spaces"_s,
                                   u"\u00A0"_s,
                                   u"\u2028"_s,
                                   u"\uFEFF"_s,
                                   u"\u00BD"_s,
                                   u"%1"_s,
                                   u"{brace}"_s,
                                   u"}"_s,
                                   u"{{"_s,
                                   u"\u00A3250,000"_s,
                                   u"1.2.3"_s,
                                   u"..."_s,
                                   u"`code` *star* _under_"_s,
                                   u"\uFFFD"_s,
                                   u"#"_s,
                                   u" "_s};
    return words;
}

} // namespace

QString RandomValues::words()
{
    QStringList chosen;
    const int count = number(1, 6);
    for (int i = 0; i < count; ++i)
        chosen.append(oneOf(oddWords()));
    return marked(chosen.join(u' '));
}

QString RandomValues::text()
{
    return chance(15) ? QString() : words();
}

QString RandomValues::marked(const QString &text)
{
    if (!m_gathered)
        return text;
    m_gathered->append(u"SECRET%1X"_s.arg(nextMark()));
    return text + u' ' + m_gathered->constLast();
}

QDate RandomValues::date()
{
    return QDate(2016, 1, 1).addDays(number(0, 5000));
}

QTime RandomValues::time()
{
    return {number(0, 23), number(0, 59)};
}

Moment RandomValues::moment()
{
    const QString offset = oneOf(QStringList{u"Z"_s, u"+00:00"_s, u"+01:00"_s, u"-03:30"_s});
    const QString fraction =
        oneOf(QStringList{u""_s, u".5"_s, u".25"_s, u".125"_s, u".123456789"_s});
    const QString seconds = time().addSecs(number(0, 59)).toString(u"HH:mm:ss"_s);
    return *Moment::from(date().toString(Qt::ISODate) + u'T' + seconds + fraction + offset);
}

QString RandomValues::uuid()
{
    const auto digits = [&](int count) {
        return QString::number(number(0, 0xFFFF), 16).rightJustified(count, u'0');
    };
    return digits(8) + u'-' + digits(4) + u"-4"_s + digits(4).sliced(1) + u"-8"_s
        + digits(4).sliced(1) + u'-' + digits(12);
}

} // namespace minutebook
