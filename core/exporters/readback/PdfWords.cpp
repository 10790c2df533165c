// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/readback/PdfWords.h"

#include "core/exporters/pdf/PdfTokens.h"
#include "core/exporters/readback/GlyphMap.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QUtil.hh>

#include <map>
#include <stdexcept>
#include <vector>

namespace minutebook::pdf {

namespace {

using Object = QPDFObjectHandle;

std::string dataOf(Object stream)
{
    const auto data = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

GlyphMap glyphsOf(Object font)
{
    const size_t bytes = font.getKey("/Subtype").isNameAndEquals("/Type0") ? 2 : 1;
    Object map = font.getKey("/ToUnicode");
    return {map.isStream() ? dataOf(map) : std::string(), bytes};
}

/// Strings of an object and of what is in it, but not of what it refers to.
void addStrings(Object object, std::string &words)
{
    if (object.isString()) {
        words += object.getUTF8Value() + '\f';
    } else if (object.isArray()) {
        for (const Object &each : object.getArrayAsVector())
            if (!each.isIndirect())
                addStrings(each, words);
    } else if (object.isDictionary()) {
        for (const auto &[name, value] : object.getDictAsMap()) {
            words += name + '\f';
            if (!value.isIndirect())
                addStrings(value, words);
        }
    }
}

std::string nameOf(std::string_view written)
{
    return Object::parse(std::string(written)).getName();
}

/// The bytes of a string as it stands in a page's content. What is painted is written in
/// hexadecimal digits, a glyph at a time, so those do not take the long way.
std::string bytesOf(std::string_view written)
{
    if (written.front() == '<')
        return QUtil::hex_decode(std::string(written));
    return Object::parse(std::string(written)).getStringValue();
}

bool isString(std::string_view token)
{
    return token.front() == '(' || (token.front() == '<' && token.substr(0, 2) != "<<");
}

bool isConstant(std::string_view word)
{
    return word == "true" || word == "false" || word == "null";
}

/// What a page paints, and the words that stand in its content for screen readers.
class Painted
{
public:
    Painted(Object resources, std::string &words)
        : m_resources(std::move(resources))
        , m_words(words)
    {
    }

    void read(std::string_view content)
    {
        using Kind = ContentToken::Kind;
        for (ContentToken token = nextToken(content, 0); token.kind != Kind::End;
             token = nextToken(content, token.end)) {
            if (token.kind == Kind::Other)
                m_operands.push_back(token.text);
            else if (token.kind == Kind::Operator && !isConstant(token.text))
                obey(token.text);
        }
    }

private:
    void obey(std::string_view word)
    {
        if (word == "Tj" || word == "TJ" || word == "'" || word == "\"")
            show();
        else if (word == "Tf")
            setFont();
        else if (word == "ET")
            m_words += '\n';
        else if (word == "BDC" || word == "DP")
            addProperties();
        else if (word == "Do")
            paintForm();
        else if (word == "ID")
            throw std::runtime_error("an image stands among the words");
        m_operands.clear();
    }
    /// Empty when the operator has none.
    [[nodiscard]] std::string firstName() const
    {
        const bool isName = !m_operands.empty() && m_operands.front().front() == '/';
        return isName ? nameOf(m_operands.front()) : std::string();
    }
    void setFont()
    {
        const std::string name = firstName();
        const auto known = m_fonts.find(name);
        if (known != m_fonts.end()) {
            m_font = &known->second;
            return;
        }
        Object fonts = m_resources.getKey("/Font");
        if (fonts.isDictionary() && fonts.hasKey(name))
            m_font = &m_fonts.emplace(name, glyphsOf(fonts.getKey(name))).first->second;
    }
    void show()
    {
        static const GlyphMap plain;
        for (const std::string_view operand : m_operands)
            if (isString(operand))
                m_words += (m_font ? *m_font : plain).textOf(bytesOf(operand));
    }
    void addProperties()
    {
        for (const std::string_view operand : m_operands) {
            if (operand.front() == '/')
                m_words += nameOf(operand) + '\f';
            else if (isString(operand))
                m_words += Object::newString(bytesOf(operand)).getUTF8Value() + '\f';
        }
    }
    void paintForm()
    {
        Object forms = m_resources.getKey("/XObject");
        const std::string name = firstName();
        if (!forms.isDictionary() || !forms.hasKey(name) || m_depth > deepest)
            return;
        Object form = forms.getKey(name);
        if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        Painted inside(form.getDict().getKey("/Resources"), m_words);
        inside.m_depth = m_depth + 1;
        inside.read(dataOf(form));
    }

    static constexpr int deepest = 20;
    Object m_resources;
    std::string &m_words;
    std::vector<std::string_view> m_operands; ///< but for numbers, which say nothing
    std::map<std::string, GlyphMap> m_fonts;
    const GlyphMap *m_font = nullptr;
    int m_depth = 0;
};

/// A page's content is one, however many streams it stands in (ISO 32000-1, 7.8.2).
std::string contentOf(QPDFPageObjectHelper &page)
{
    Pl_Buffer content("content");
    page.pipeContents(&content);
    const auto data = content.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

} // namespace

std::string wordsIn(const std::string &file)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document.pdf", file.data(), file.size());
    std::string words;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Painted painted(page.getAttribute("/Resources", false), words);
        painted.read(contentOf(page));
        words += '\f';
    }
    for (Object object : pdf.getAllObjects()) {
        addStrings(object.isStream() ? object.getDict() : object, words);
        Object type = object.isStream() ? object.getDict().getKey("/Type") : Object::newNull();
        if (type.isNameAndEquals("/Metadata") || type.isNameAndEquals("/EmbeddedFile"))
            words += dataOf(object) + '\f';
    }
    addStrings(pdf.getTrailer(), words);
    return words;
}

} // namespace minutebook::pdf
