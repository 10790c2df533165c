// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/JsonText.h"

#include "core/meetingfile/JsonPath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QList>
#include <QSet>

#include <optional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::MeetingFile)
};

Error refused(const QString &pointer, const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = pointer, .detail = {}};
}

/// A text that begins with U+FEFF has it escaped, or Qt's parser would take it for a byte order
/// mark and drop it. Between a quote and the next the three bytes can mean nothing else.
QByteArray withEscapedMarks(QByteArray json)
{
    return json.replace("\"\xEF\xBB\xBF", "\"\\ufeff");
}

/// A key as its characters: what stands between its quotes, escapes undone.
QString keyText(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    const QByteArray list = "[\"" + raw.toByteArray() + "\"]";
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

/// Whether all that stands between two quotes is escaped where it must be, and as it must be.
bool isEscapedRight(QByteArrayView raw)
{
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (static_cast<uchar>(raw.at(i)) < 0x20)
            return false;
        const bool isEscape = raw.at(i) == '\\';
        if (isEscape && (++i == raw.size() || !QByteArrayView("\"\\/bfnrtu").contains(raw.at(i))))
            return false;
    }
    return true;
}

/// Walks along a JSON text, knowing at each byte where in the value it is. It sees what Qt's parser
/// lets pass; whether the text is JSON at all it leaves to that parser, and stops quietly where it
/// makes no sense.
class JsonOutline
{
public:
    explicit JsonOutline(QByteArrayView text)
        : m_text(text)
    {
    }

    /// As far as `end`, or to the first thing to be refused.
    std::optional<Error> walkTo(qsizetype end)
    {
        std::optional<Error> error;
        while (m_at < end && !error)
            error = step(m_text.at(m_at++));
        return error;
    }

    [[nodiscard]] QString pointer() const
    {
        QString pointer;
        for (const Level &level : m_levels) {
            if (!level.isObject)
                pointer += u'/' + QString::number(level.index);
            else if (!level.key.isNull())
                pointer += pointerStep(level.key);
        }
        return pointer;
    }

private:
    struct Level {
        bool isObject = false;
        bool awaitsKey = true;
        QString key;
        QSet<QString> keys;
        int index = 0;
    };

    std::optional<Error> step(char c)
    {
        switch (c) {
        case '{':
        case '[':
            return enter(c == '{');
        case '}':
        case ']':
            if (!m_levels.isEmpty())
                m_levels.removeLast();
            return std::nullopt;
        case ',':
            next();
            return std::nullopt;
        case '"':
            return string();
        case '.':
            return fraction();
        default:
            return std::nullopt;
        }
    }

    std::optional<Error> enter(bool isObject)
    {
        if (++m_entered > maxJsonContainers)
            return refused(pointer(), Tr::tr("There are too many lists and objects."));
        if (m_levels.size() == maxJsonDepth)
            return refused(
                pointer(),
                Tr::tr("Nested too deep: at most %n level(s) are read.", "", maxJsonDepth));
        m_levels.emplaceBack().isObject = isObject;
        return std::nullopt;
    }

    std::optional<Error> fraction() const
    {
        const auto isDigitAt = [this](qsizetype at) {
            return at >= 0 && at < m_text.size() && m_text.at(at) >= '0' && m_text.at(at) <= '9';
        };
        if (isDigitAt(m_at - 2) && isDigitAt(m_at))
            return std::nullopt;
        return refused(pointer(), Tr::tr("Expected a digit on both sides of the point here."));
    }

    void next()
    {
        if (m_levels.isEmpty())
            return;
        m_levels.last().awaitsKey = true;
        ++m_levels.last().index;
    }

    std::optional<Error> string()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != '"')
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        m_at = qMin(m_at, m_text.size());
        const QByteArrayView raw = m_text.sliced(start, m_at - start);
        ++m_at;
        if (!QUtf8StringView(raw.data(), raw.size()).isValidUtf8())
            return refused(pointer(), Tr::tr("The text here is not UTF-8."));
        if (!isEscapedRight(raw))
            return refused(pointer(),
                           Tr::tr("The text here holds a line break or another character "
                                  "that is not escaped as JSON has it."));
        const bool isKey =
            !m_levels.isEmpty() && m_levels.last().isObject && m_levels.last().awaitsKey;
        return isKey ? key(keyText(raw)) : std::nullopt;
    }

    std::optional<Error> key(const QString &key)
    {
        Level &level = m_levels.last();
        level.awaitsKey = false;
        level.key = key.isNull() ? u""_s : key;
        if (level.keys.contains(level.key))
            return refused(pointer(), Tr::tr("This field stands twice in its object."));
        level.keys.insert(level.key);
        return std::nullopt;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    int m_entered = 0;
};

Error notJson(QByteArrayView text, const QJsonParseError &trouble)
{
    const qsizetype end = qBound(qsizetype(0), qsizetype(trouble.offset), text.size());
    JsonOutline outline(text);
    const std::optional<Error> earlier = outline.walkTo(end);
    const qsizetype line = text.first(end).count('\n') + 1;
    //: %1 is a line number, %2 what is wrong there, such as "unterminated string"
    return refused(
        earlier ? QString() : outline.pointer(),
        Tr::tr("This is not JSON, in line %1: %2.").arg(line).arg(trouble.errorString()));
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &text)
{
    const QByteArray bare = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    const QByteArrayView inside = QByteArrayView(bare).trimmed();
    if (inside.startsWith('['))
        return refused({}, Tr::tr("Expected an object here."));
    // Any other file is not looked into for what is wrong with it as JSON: it is not JSON at all.
    if (inside.startsWith('{')) {
        if (const auto error = JsonOutline(bare).walkTo(bare.size()))
            return *error;
    }
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(withEscapedMarks(bare), &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return notJson(bare, trouble);
    return document.object();
}

QByteArray jsonText(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    return withEscapedMarks(QJsonDocument(object).toJson(format));
}

} // namespace minutebook
