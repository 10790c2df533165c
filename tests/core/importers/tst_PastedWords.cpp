// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/PastedWords.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// As Word puts it on the clipboard, shortened: styles in the head, fragment marks, Office tags.
QString fromWord(const QString &body)
{
    return u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
           "xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><meta charset=utf-8>"
           "<style><!-- p.MsoNormal {margin:0cm} --></style>"
           "<!--[if gte mso 9]><xml><w:WordDocument>Normal</w:WordDocument></xml><![endif]-->"
           "</head><body lang=EN-GB><!--StartFragment-->"_s
        + body + u"<!--EndFragment--></body></html>"_s;
}

QString wordItem(const QString &marker, const QString &text)
{
    return u"<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;"
           "mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;"
           "mso-list:Ignore'>%1<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;"
           "</span></span><![endif]>%2<o:p></o:p></p>\n"_s.arg(marker, text);
}

} // namespace

class tst_PastedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHtmlAsWords_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        rowsOfPages();
        rowsOfLists();
        rowsOfWord();
    }

    void readsHtmlAsWords()
    {
        QFETCH(QString, html);
        const auto words = wordsFromHtml(html);
        QVERIFY(words);
        QTEST(words->text, "text");
        QVERIFY(words->isWhole());
    }

    void leavesOutWhatIsNotToBeSeen_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<PastedWords>("expected");
        const auto row = [](const char *name, const QString &html, const PastedWords &words) {
            QTest::newRow(name) << html << words;
        };
        row("deleted and inserted while tracked",
            u"<p>up to <del>ten</del><ins>five</ins> years</p>"_s,
            {.text = u"up to five years"_s, .deleted = 1});
        row("deleted as Word marks it",
            u"<p>a <span class=msoDel><del cite='mailto:x' datetime='2026-05-01'>secret "
            "</del></span>b</p>"_s,
            {.text = u"a b"_s, .deleted = 1});
        row("struck through by style",
            u"<span style=\"text-decoration: line-through\">old</span> new"_s,
            {.text = u"new"_s, .deleted = 1});
        row("hidden in Word",
            fromWord(u"<p>open <span style='display:none;mso-hide:all'>exempt"
                     "</span> end</p>"_s),
            {.text = u"open end"_s, .hidden = 1});
        row("hidden on a page", u"<p>a<b hidden>b</b><i style='visibility: hidden'>c</i></p>"_s,
            {.text = u"a"_s, .hidden = 2});
        row("nothing in what is hidden", u"<p>a<span style='display:none'> </span></p>"_s,
            {.text = u"a"_s});
        row("margin comment",
            fromWord(u"<p>fact<span class=MsoCommentReference><a class=msocomanchor "
                     "href='#_msocom_1'>[JS1]</a></span></p><div style='mso-element:comment-list'>"
                     "<div style='mso-element:comment'><p class=MsoCommentText>is it?</p></div>"
                     "</div>"_s),
            {.text = u"fact"_s, .comments = 2});
        row("footnote",
            fromWord(u"<p>said<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a></p>"_s),
            {.text = u"said"_s, .comments = 1});
        row("picture", u"<p>before<img src='cid:1' alt='a chart'>after</p>"_s,
            {.text = u"beforeafter"_s, .pictures = 1});
    }

    void leavesOutWhatIsNotToBeSeen()
    {
        QFETCH(QString, html);
        auto words = wordsFromHtml(html);
        QVERIFY(words);
        words->lines.clear(); // the same words again
        QFETCH(PastedWords, expected);
        QCOMPARE(words->text, expected.text);
        QCOMPARE(*words, expected);
    }

    void readsPlainText_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"  said that  "_s << u"said that"_s;
        QTest::newRow("lines from Windows") << u"a\r\nb\r\n"_s << u"a\nb"_s;
        QTest::newRow("paragraphs") << u"a\n\n\n b"_s << u"a\n\nb"_s;
        QTest::newRow("bullets") << u"the following:\n• one\n•\ttwo"_s
                                 << u"the following:\n- one\n- two"_s;
        QTest::newRow("numbers") << u"1) one\n2) two"_s << u"1. one\n2. two"_s;
        QTest::newRow("letters") << u"(a) one\n(b) two"_s << u"(a) one\n(b) two"_s;
        QTest::newRow("characters nobody sees")
            << u"pay\u200Bment\u202E of\u00A0£5\uFEFF"_s << u"payment of £5"_s;
        QTest::newRow("Welsh and emoji")
            << u"Dŵr, tŷ 👩‍🏫"_s << u"Dŵr, tŷ 👩‍🏫"_s;
        QTest::newRow("nothing") << u" \n "_s << QString();
    }

    void readsPlainText()
    {
        QFETCH(QString, plain);
        QTEST(wordsFromPlainText(plain).text, "text");
    }

    void refusesWhatIsNestedTooDeeply()
    {
        QVERIFY(!wordsFromHtml(QString(u"<div>"_s).repeated(200'000) + u"words"_s));
        const auto unclosed = wordsFromHtml(QString(u"line<br>"_s).repeated(50'000));
        QVERIFY(unclosed);
        QVERIFY(unclosed->text.startsWith(u"line\nline"_s));
    }

    void keepsItsOwnOutput_data() { readsHtmlAsWords_data(); }

    void keepsItsOwnOutput()
    {
        QFETCH(QString, text);
        QCOMPARE(wordsFromPlainText(text).text, text);
    }

private:
    static void row(const char *name, const QString &html, const QString &text)
    {
        QTest::newRow(name) << html << text;
    }

    static void rowsOfPages()
    {
        row("format goes", u"<b>bold</b> <i>and</i> <font color=red>red</font>"_s,
            u"bold and red"_s);
        row("blanks run together", u"<p>a\n   b&nbsp;&nbsp;c</p>"_s, u"a b c"_s);
        row("entities", u"caf&eacute; &amp; t&#375; &lt;b&gt;"_s, u"café & tŷ <b>"_s);
        row("paragraphs", u"<p>one</p><p>two</p><div>three</div>"_s, u"one\n\ntwo\n\nthree"_s);
        row("line breaks", u"one<br>two<br/><br>three"_s, u"one\ntwo\n\nthree"_s);
        row("headings", u"<h2>Early help</h2>text"_s, u"Early help\n\ntext"_s);
        row("table",
            u"<table><tr><th>Ward</th><th>Sum</th></tr>\n<tr><td>East</td> <td>5</td></tr>"
            "</table>"_s,
            u"Ward, Sum\n\nEast, 5"_s);
        row("preformatted", u"<pre>a\n  b\n</pre>"_s, u"a\nb"_s);
        row("page around it",
            u"<html><head><title>T</title><script>x()</script></head>"
            "<body>words</body></html>"_s,
            u"words"_s);
        row("no HTML at all", u"5 < 6 and so on"_s, u"5 < 6 and so on"_s);
        row("broken", u"<p>one <b>two<p>three</i>"_s, u"one two\n\nthree"_s);
        row("nothing", {}, {});
    }

    static void rowsOfLists()
    {
        row("bullets under a lead", u"<p>that:</p><ul>\n<li>one</li>\n<li><p>two</p></li></ul>"_s,
            u"that:\n- one\n- two"_s);
        row("item without words", u"<ul><li></li></ul>words"_s, u"words"_s);
        row("numbers", u"<ol start=3><li>c<li>d</ol><p>end</p>"_s, u"3. c\n4. d\n\nend"_s);
        row("letters", u"<ol type=\"a\"><li>one</li><li>two</li></ol>"_s, u"(a) one\n(b) two"_s);
        row("list in a list", u"<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>"_s,
            u"- one\n- inner\n- two"_s);
        row("as Google Docs has it",
            u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\">"
            "<ul style=\"margin-top:0\"><li dir=\"ltr\" style=\"list-style-type:disc\"><p "
            "dir=\"ltr\">"
            "<span style=\"white-space:pre-wrap;\">one</span></p></li></ul></b>"_s,
            u"- one"_s);
    }

    static void rowsOfWord()
    {
        row("Word paragraph",
            fromWord(u"<p class=MsoNormal>That the\nplan be <b>approved</b>;"
                     "<o:p></o:p></p>"_s),
            u"That the plan be approved;"_s);
        row("Word bullets", fromWord(wordItem(u"·"_s, u"one"_s) + wordItem(u"·"_s, u"two"_s)),
            u"- one\n- two"_s);
        row("Word numbers", fromWord(wordItem(u"1."_s, u"one"_s) + wordItem(u"2."_s, u"two"_s)),
            u"1. one\n2. two"_s);
        row("Word letters", fromWord(wordItem(u"(a)"_s, u"one"_s) + wordItem(u"b)"_s, u"two"_s)),
            u"(a) one\n(b) two"_s);
        row("inserted while tracked",
            fromWord(u"<p>a <span class=msoIns><ins cite='mailto:x'>new </ins></span>b</p>"_s),
            u"a new b"_s);
        row("LibreOffice",
            u"<!DOCTYPE html><html><head><meta name=\"generator\" content=\"LibreOffice\"/>"
            "</head><body><p style=\"line-height: 100%\">words <!-- note --></p>"
            "</body></html>"_s,
            u"words"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PastedWords)
#include "tst_PastedWords.moc"
