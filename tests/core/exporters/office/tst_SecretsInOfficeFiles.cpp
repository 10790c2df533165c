// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "tests/core/exporters/templates/CouncilTemplate.h"
#include "tests/support/MeetingGenerator.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

#include <zip.h>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// Every member of a zip file, unpacked, with its name; nothing of another file.
QByteArrayList membersOf(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *opened = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!opened) {
        zip_source_free(source);
        return {};
    }
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(opened, zip_discard);
    QByteArrayList members;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_index(archive.get(), index, 0, &stat);
        QByteArray member(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive.get(), index, 0);
        zip_fread(file, member.data(), stat.size);
        zip_fclose(file);
        members += QByteArray(stat.name) + '\n' + member;
    }
    return members;
}

/// The words as a reader would put them together: without tags, characters that are written by
/// name or number as themselves, blanks and line ends gone.
QString joined(const QByteArray &text)
{
    QString words = QString::fromUtf8(text);
    words.remove(QRegularExpression(u"<[^>]*>"_s));
    static const QRegularExpression byNumber(u"&#(x?)([0-9a-fA-F]+);"_s);
    for (auto found = byNumber.match(words); found.hasMatch(); found = byNumber.match(words)) {
        const uint code = found.captured(2).toUInt(nullptr, found.captured(1).isEmpty() ? 10 : 16);
        const char32_t character = code;
        words.replace(found.capturedStart(), found.capturedLength(),
                      QString::fromUcs4(&character, 1));
    }
    return words.remove(QRegularExpression(u"\\s"_s));
}

/// The first of the words that is anywhere in the file, whole or in pieces.
QString found(const QByteArray &file, const QStringList &words)
{
    for (const QByteArray &part : QByteArrayList{file} + membersOf(file)) {
        const QString whole = QString::fromUtf8(part);
        const QString together = joined(part);
        for (const QString &word : words) {
            if (whole.contains(word, Qt::CaseInsensitive)
                || together.contains(word, Qt::CaseInsensitive))
                return word;
        }
    }
    return {};
}

QList<CompositionRequest> requestsOf(const Meeting &meeting)
{
    QList<CompositionRequest> requests{{.type = DocumentType::Minutes},
                                       {.type = DocumentType::Minutes, .language = Language::Welsh},
                                       {.type = DocumentType::Decisions},
                                       {.type = DocumentType::Actions}};
    for (const AgendaItem &item : meeting.items)
        requests += {{.type = DocumentType::Item, .item = item.id},
                     {.type = DocumentType::Decision, .item = item.id}};
    return requests;
}

/// Null templates when they could not be made.
WriteOptions optionsOnTemplate()
{
    CouncilTemplate council;
    WriteOptions options;
    if (!council.make())
        return options;
    const auto docx = readTemplate(council.path(Format::Docx), Format::Docx);
    const auto odt = readTemplate(council.path(Format::Odt), Format::Odt);
    if (docx && odt)
        options.onTemplate = {.docx = docx->docx, .odt = odt->odt};
    return options;
}

/// What any document of the copy holds of the words, with the format that holds it.
QString foundIn(const MeetingCopy &copy, const HouseStyle &style, const QStringList &words,
                const WriteOptions &options)
{
    for (const CompositionRequest &request : requestsOf(copy.meeting())) {
        const auto document = compose(copy, style, request);
        if (!document)
            continue;
        for (const Format format : {Format::Docx, Format::Odt}) {
            const QString word = found(written(*document, format, options), words);
            if (!word.isEmpty())
                return word + u" in "_s + nameOf(format);
        }
    }
    return {};
}

} // namespace

/// Nothing that is not open is in any word processor's file of a public copy, however it is packed.
class TestSecretsInOfficeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileOfAPublicCopyHoldsASecret_data()
    {
        QTest::addColumn<bool>("onTemplate");
        QTest::newRow("of our own") << false;
        QTest::newRow("on a council's template") << true;
    }

    void noFileOfAPublicCopyHoldsASecret()
    {
        QFETCH(const bool, onTemplate);
        const WriteOptions options = onTemplate ? optionsOnTemplate() : WriteOptions();
        QCOMPARE(options.onTemplate.docx && options.onTemplate.odt, onTemplate);
        const HouseStyles styles = HouseStyles::builtIn();
        int seen = 0;
        for (quint32 seed = 1; seed <= 24; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const HouseStyle style = styles.all().at(seed % styles.all().size());
            const QString leak = foundIn(MeetingCopy::of(made.meeting, Copy::Public), style,
                                         made.notPublic + made.neverPrinted, options);
            QVERIFY2(leak.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(leak)));
            const MeetingCopy full = MeetingCopy::of(made.meeting, Copy::Full);
            QVERIFY(foundIn(full, style, made.neverPrinted, options).isEmpty());
            seen += foundIn(full, style, made.notPublic, options).isEmpty() ? 0 : 1;
        }
        QVERIFY2(seen > 8, "full copies hold the words that are looked for");
    }

    /// That the search can find: packed, in two runs, in the page's head, in an address.
    void aSecretIsFoundWhereverItStands_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("in one run") << documentOf({Paragraph{.runs = plain(u"a SECRET17X b"_s)}});
        QTest::newRow("in two runs") << documentOf({Paragraph{
            .runs = {Run{.text = u"a SECR"_s}, Run{.text = u"ET17X"_s, .strong = true}}}});
        Document title = emptyDocument();
        title.title = u"SECRET17X"_s;
        QTest::newRow("in the properties") << title;
    }

    void aSecretIsFoundWhereverItStands()
    {
        QFETCH(const Document, document);
        for (const Format format : {Format::Docx, Format::Odt})
            QCOMPARE(found(written(document, format), {u"secret17x"_s}), u"secret17x"_s);
    }
};

QTEST_GUILESS_MAIN(TestSecretsInOfficeFiles)
#include "tst_SecretsInOfficeFiles.moc"
