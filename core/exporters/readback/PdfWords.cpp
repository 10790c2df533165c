// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/readback/PdfWords.h"

#include "core/exporters/readback/GlyphMap.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>
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

/// What a page paints, and the words that stand in its content for screen readers.
class Painted : public Object::ParserCallbacks
{
public:
    Painted(Object resources, std::string &words)
        : m_resources(std::move(resources))
        , m_words(words)
    {
    }

    void handleObject(Object object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string word = object.getOperatorValue();
        if (word == "Tf" && m_operands.size() >= 2)
            setFont(m_operands.front());
        else if (word == "Tj" || word == "TJ" || word == "'" || word == "\"")
            show();
        else if (word == "ET")
            m_words += '\n';
        else if (word == "BDC" || word == "DP")
            for (const Object &operand : m_operands)
                addStrings(operand, m_words);
        else if (word == "Do" && !m_operands.empty())
            paintForm(m_operands.front());
        m_operands.clear();
    }
    void handleEOF() override { }

private:
    void setFont(Object name)
    {
        Object fonts = m_resources.getKey("/Font");
        if (!name.isName() || !fonts.isDictionary())
            return;
        const auto known = m_fonts.find(name.getName());
        if (known == m_fonts.end())
            m_fonts[name.getName()] = glyphsOf(fonts.getKey(name.getName()));
        m_font = &m_fonts[name.getName()];
    }
    void show()
    {
        static const GlyphMap plain;
        for (const Object &operand : m_operands)
            showIn(operand, m_font ? *m_font : plain);
    }
    void showIn(Object operand, const GlyphMap &font)
    {
        if (operand.isString())
            m_words += font.textOf(operand.getStringValue());
        else if (operand.isArray())
            for (const Object &each : operand.getArrayAsVector())
                showIn(each, font);
    }
    void paintForm(Object name)
    {
        Object forms = m_resources.getKey("/XObject");
        if (!name.isName() || !forms.isDictionary() || m_depth > deepest)
            return;
        Object form = forms.getKey(name.getName());
        if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        Painted inside(form.getDict().getKey("/Resources"), m_words);
        inside.m_depth = m_depth + 1;
        form.parseAsContents(&inside);
    }

    static constexpr int deepest = 20;
    Object m_resources;
    std::string &m_words;
    std::vector<Object> m_operands;
    std::map<std::string, GlyphMap> m_fonts;
    const GlyphMap *m_font = nullptr;
    int m_depth = 0;
};

} // namespace

std::string wordsIn(const std::string &file)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document.pdf", file.data(), file.size());
    std::string words;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Painted painted(page.getAttribute("/Resources", false), words);
        page.parseContents(&painted);
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
