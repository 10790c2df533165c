// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/spelling/Dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>
#include <iconv.h>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 100; // hunspell's own limit, MAXWORDLEN

/// One direction between UTF-8 and a dictionary's character set; older ones are not in UTF-8.
class Conversion
{
public:
    Conversion(const char *to, const char *from)
        : m_descriptor(iconv_open(to, from))
    {
    }
    ~Conversion()
    {
        if (isValid())
            iconv_close(m_descriptor);
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    [[nodiscard]] bool isValid() const
    {
        return m_descriptor != reinterpret_cast<iconv_t>(-1); // NOLINT: iconv's own sign
    }

    /// Empty when a character has no place in the other set.
    [[nodiscard]] std::string convert(QByteArray bytes) const
    {
        constexpr size_t growth = 4;
        std::string result(static_cast<size_t>(bytes.size()) * growth, '\0');
        char *in = bytes.data();
        char *out = result.data();
        size_t inLeft = static_cast<size_t>(bytes.size());
        size_t outLeft = result.size();
        iconv(m_descriptor, nullptr, nullptr, nullptr, nullptr);
        if (iconv(m_descriptor, &in, &inLeft, &out, &outLeft) == static_cast<size_t>(-1))
            return {};
        result.resize(result.size() - outLeft);
        return result;
    }

private:
    iconv_t m_descriptor;
};

} // namespace

class Dictionary::Characters
{
public:
    explicit Characters(const char *set)
        : m_in(set, "UTF-8")
        , m_out("UTF-8", set)
    {
    }

    [[nodiscard]] bool isValid() const { return m_in.isValid() && m_out.isValid(); }
    [[nodiscard]] std::string in(const QString &word) const { return m_in.convert(word.toUtf8()); }
    [[nodiscard]] QString out(const std::string &word) const
    {
        return QString::fromStdString(
            m_out.convert(QByteArray(word.data(), static_cast<qsizetype>(word.size()))));
    }

private:
    Conversion m_in;
    Conversion m_out;
};

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell, std::unique_ptr<Characters> characters)
    : m_hunspell(std::move(hunspell))
    , m_characters(std::move(characters))
{
}

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::open(const QString &affixFile)
{
    const QFileInfo affix(affixFile);
    const QFileInfo words(affix.dir(), affix.completeBaseName() + u".dic"_s);
    for (const QFileInfo &file : {affix, words}) {
        if (file.isFile() && file.isReadable())
            continue;
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("minutebook::Dictionary", "This dictionary is not there."),
            file.filePath(),
            {}};
    }
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(affix.filePath()).constData(),
                                               QFile::encodeName(words.filePath()).constData());
    auto characters = std::make_unique<Characters>(hunspell->get_dict_encoding().c_str());
    if (!characters->isValid()) {
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("minutebook::Dictionary",
                                        "The characters of this dictionary cannot be read: %1.")
                .arg(QString::fromStdString(hunspell->get_dict_encoding())),
            affix.filePath(),
            {}};
    }
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(hunspell), std::move(characters)));
}

bool Dictionary::knows(const QString &word)
{
    if (word.size() > longestWord)
        return true; // no word at all
    const std::string bytes = m_characters->in(word);
    return !bytes.empty() && m_hunspell->spell(bytes);
}

QStringList Dictionary::suggestions(const QString &word)
{
    QStringList all;
    const std::string bytes = m_characters->in(word);
    if (bytes.empty() || word.size() > longestWord)
        return all;
    for (const std::string &each : m_hunspell->suggest(bytes))
        all.append(m_characters->out(each));
    return all;
}

QStringList dictionaryFolders()
{
    QStringList folders;
    const QString named = qEnvironmentVariable("DICPATH");
    if (!named.isEmpty())
        folders = named.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return folders << u"/usr/local/share/hunspell"_s << u"/usr/share/hunspell"_s
                   << u"/usr/share/myspell/dicts"_s;
}

QStringList affixFilesOf(const QString &language, const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        const QFileInfo file(QDir(folder), language + u".aff"_s);
        if (file.isFile() && !files.contains(file.canonicalFilePath()))
            files.append(file.canonicalFilePath());
    }
    return files;
}

} // namespace minutebook
