# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: laden_template.py FILE.docx|FILE.odt

Writes a template that is laden with what years of use leave in one: content controls and tables in heads, text boxes
drawn two ways, tracked changes, forms, indexes, columns, borders, styles with extensions of later versions. It is
right by its standard; what is made of it when most of that is taken out has to be right, too.
"""
import sys
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:r="{OFFICE}/relationships" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
        'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
        'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" '
        'mc:Ignorable="w14 w15 wp14"')

TEXT_BOX = """<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">
<w:pPr><w:pStyle w:val="Header"/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>
<w:ind w:right="360"/><w:jc w:val="right"/><w:rPr><w:ins w:id="3" w:author="A" w:date="2020-01-01T00:00:00Z"/><w:b/></w:rPr>
</w:pPr><w:r w:rsidR="00AB12CD"><w:rPr><w:noProof/><w14:ligatures w14:val="standard"/></w:rPr><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0"
relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1" wp14:anchorId="0A1B2C3D"
wp14:editId="4D3C2B1A"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>100</wp:posOffset>
</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>100</wp:posOffset></wp:positionV>
<wp:extent cx="914400" cy="457200"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="7" name="Text Box 7" descr="C:\\FOREIGN\\box.png"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent><w:sdt><w:sdtPr>
<w:alias w:val="FOREIGN"/><w:id w:val="12"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:sdtContent>
</w:sdt></w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square"/></wps:wsp></a:graphicData></a:graphic>
</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect id="Box" style="width:72pt;height:36pt" stroked="f">
<v:textbox><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict>
</mc:Fallback></mc:AlternateContent></w:r><w:bookmarkStart w:id="0" w:name="FOREIGN"/><w:bookmarkEnd w:id="0"/>
<w:proofErr w:type="spellStart"/><w:r><w:t>Harnwick Council</w:t></w:r><w:proofErr w:type="spellEnd"/></w:p>"""

# Of its cells one holds a control alone, one a deletion alone, one a table and the paragraph that must follow it.
TABLE = """<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="04A0"
w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>
<w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr w:rsidR="00AB12CD"
w14:paraId="1A2B3C4E" w14:textId="77777777"><w:trPr><w:trHeight w:val="300"/><w:ins w:id="9" w:author="A"
w:date="2020-01-01T00:00:00Z"/></w:trPr><w:sdt><w:sdtPr><w:id w:val="13"/></w:sdtPr><w:sdtContent><w:tc><w:tcPr><w:tcW
w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>In a control</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt><w:tc>
<w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:rPr><w:del w:id="10"
w:author="A" w:date="2020-01-01T00:00:00Z"/></w:rPr></w:pPr><w:del w:id="11" w:author="A" w:date="2020-01-01T00:00:00Z">
<w:r><w:delText>FOREIGN</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>
<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:tc>
<w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:sdt><w:sdtPr><w:id w:val="14"/></w:sdtPr>
<w:sdtContent><w:p><w:r><w:t>After a table</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>"""

FOOT = """<w:sdt><w:sdtPr><w:id w:val="15"/><w:docPartObj><w:docPartGallery w:val="Page Numbers (Bottom of Page)"/>
<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Footer"/><w:framePr w:wrap="around"
w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>
<w:tabs><w:tab w:val="clear" w:pos="4513"/></w:tabs></w:pPr><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name
w:val="FOREIGN"/><w:enabled/><w:calcOnExit w:val="0"/></w:ffData></w:fldChar></w:r><w:r><w:instrText
xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:noProof/>
</w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>
<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"><w:r><w:t>Harnwick</w:t></w:r></w:smartTag>
<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r></w:p></w:sdtContent></w:sdt>
<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:tc>
<w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>"""

STYLES = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz
w:val="24"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/><w14:ligatures w14:val="standardContextual"/></w:rPr>
</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="278" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0"
w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rsid w:val="00AB12CD"/>
</w:style><w:style w:type="character" w:default="1" w:styleId="Standardfont"><w:name w:val="Default Paragraph Font"/>
<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1"
w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>
<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right
w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name
w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0"
w:color="auto"/></w:tblBorders></w:tblPr></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
<w:aliases w:val="Item heading,Agenda heading"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:link w:val="H1Char"/>
<w:uiPriority w:val="9"/><w:qFormat/><w:rsid w:val="00AB12CD"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:pBdr><w:top
w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="240"/><w:contextualSpacing/><w:jc
w:val="left"/><w:textAlignment w:val="baseline"/></w:pPr><w:rPr><w:sz w:val="32"/><w14:glow
w14:rad="0"><w14:srgbClr w14:val="FFFFFF"/></w14:glow></w:rPr></w:style><w:style w:type="character" w:customStyle="1"
w:styleId="H1Char"><w:name w:val="Heading 1 Char"/><w:basedOn w:val="Standardfont"/><w:link w:val="H1"/><w:rPr><w:sz
w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn
w:val="Normal"/><w:pPr><w:suppressLineNumbers/><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph"
w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4513"/>
</w:tabs></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn
w:val="Normal"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Limb"><w:name w:val="Limb"/><w:basedOn
w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr><w:rPr><w:rFonts w:cs="Arial"/>
</w:rPr></w:style>"""

SECTION = """<w:headerReference w:type="even" r:id="rId4"/><w:headerReference w:type="default" r:id="rId2"/>
<w:footerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId5"/><w:footnotePr><w:numFmt
w:val="lowerRoman"/></w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr><w:type w:val="continuous"/><w:pgSz
w:w="11906" w:h="16838" w:orient="portrait" w:code="9"/><w:pgMar w:top="-1440" w:right="1440" w:bottom="1440" w:left="1440"
w:header="708" w:footer="708" w:gutter="284"/><w:paperSrc w:first="7" w:other="7"/><w:pgBorders w:offsetFrom="page"><w:top
w:val="single" w:sz="4" w:space="24" w:color="auto"/></w:pgBorders><w:lnNumType w:countBy="5" w:restart="newSection"/>
<w:pgNumType w:fmt="lowerRoman" w:start="3"/><w:cols w:num="2" w:space="708"/><w:formProt w:val="0"/><w:vAlign
w:val="both"/><w:noEndnote/><w:titlePg/><w:textDirection w:val="lrTb"/><w:bidi/><w:rtlGutter/><w:docGrid w:linePitch="360"/>"""

NUMBERS = """<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start
w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl>
</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>"""


def part(root, body):
    return f"{HEAD}<w:{root} {WORD}>{body}</w:{root}>"


def word():
    names = {"rId1": "styles", "rId2": "header1", "rId3": "footer1", "rId4": "header2", "rId5": "header3",
             "rId6": "settings", "rId7": "numbering"}
    parts = {"document": part("document", '<w:body><w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>FOREIGN</w:t>'
                                          f"</w:r></w:p><w:sectPr>{SECTION}</w:sectPr></w:body>"),
             "styles": part("styles", STYLES), "header1": part("hdr", TEXT_BOX + TABLE + "<w:p/>"),
             "header2": part("hdr", TABLE + TEXT_BOX), "header3": part("hdr", "<w:p/>"), "footer1": part("ftr", FOOT),
             "settings": part("settings", "<w:mirrorMargins/><w:evenAndOddHeaders/>"),
             "numbering": part("numbering", NUMBERS)}
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    types = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{kind}'
                    f'{"document.main" if name == "document" else name.rstrip("123")}+xml"/>' for name in parts)
    relations = "".join(f'<Relationship Id="{key}" Type="{OFFICE}/relationships/{name.rstrip("123")}" '
                        f'Target="{name}.xml"/>' for key, name in names.items())
    package = "http://schemas.openxmlformats.org/package/2006"
    return {"[Content_Types].xml": f'{HEAD}<Types xmlns="{package}/content-types"><Default Extension="rels" '
                                   'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                                   f"{types}</Types>",
            "_rels/.rels": f'{HEAD}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                           f'Type="{OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{package}/relationships">{relations}'
                                            "</Relationships>",
            **{f"word/{name}.xml": text for name, text in parts.items()}}


OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXTS = " ".join(f'xmlns:{prefix}="{OASIS}{name}:1.0"' for prefix, name in {
    "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing", "form": "form",
    "fo": "xsl-fo-compatible", "svg": "svg-compatible", "number": "datastyle"}.items())
TEXTS += (' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xhtml="http://www.w3.org/1999/xhtml" '
          'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3"')

LOOKS = """<office:font-face-decls><style:font-face style:name="Gill Sans" svg:font-family="&apos;Gill Sans&apos;"
style:font-charset="x-symbol"/></office:font-face-decls><office:styles><draw:gradient draw:name="Sky" draw:style="linear"
draw:start-color="#ffffff" draw:end-color="#0000ff"/><style:default-style style:family="graphic"><style:graphic-properties
loext:decorative="true" draw:shadow-offset-x="0.3cm"/></style:default-style><style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" style:writing-mode="page"/><style:text-properties fo:language="en"
fo:country="US" style:font-name="Gill Sans" loext:opacity="0%"/></style:default-style><style:style style:name="Standard"
style:family="paragraph" style:class="text"/><style:style style:name="Heading_20_1" style:display-name="Heading 1"
style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1" style:list-style-name="L1"
style:class="text"><style:paragraph-properties fo:text-align="start" loext:contextual-spacing="false"><style:drop-cap
style:lines="2"/></style:paragraph-properties><style:text-properties fo:font-size="150%"/><style:map
style:condition="is-list-item()" style:apply-style-name="Standard"/></style:style><style:style style:name="Limb"
style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Limb"/><text:outline-style
style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/></text:outline-style><text:list-style
style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1"/><text:linenumbering-configuration
text:number-lines="true" style:num-format="1" text:increment="5"/></office:styles>"""

PAPERS = """<office:automatic-styles><number:date-style style:name="N1"><number:day/></number:date-style><style:style
style:name="MP1" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name=""><style:paragraph-properties
fo:text-align="end"><style:tab-stops/></style:paragraph-properties></style:style><style:style style:name="Mfr1"
style:family="graphic"><style:graphic-properties style:wrap="run-through" style:vertical-pos="from-top"
style:vertical-rel="paragraph"/></style:style><style:style style:name="MT1" style:family="table"><style:table-properties
style:width="10cm" table:align="margins"/></style:style><style:style style:name="MT1.A" style:family="table-column">
<style:table-column-properties style:column-width="5cm"/></style:style><style:page-layout style:name="Mpm1"
style:page-usage="mirrored"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"
style:num-format="i" loext:margin-gutter="0cm" style:writing-mode="lr-tb"><style:columns fo:column-count="2"
fo:column-gap="1cm"><style:column style:rel-width="1*"/><style:column style:rel-width="1*"/></style:columns>
<style:footnote-sep style:width="0.018cm"/></style:page-layout-properties><style:header-style>
<style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm" style:dynamic-spacing="true"/>
</style:header-style><style:footer-style/></style:page-layout></office:automatic-styles>"""

# Of its cells one holds a list alone, one a section alone, one only what is not taken.
TABLE_OF_TEXT = """<table:table table:name="T1" table:style-name="MT1"><table:table-column table:style-name="MT1.A"
table:number-columns-repeated="3"/><table:table-row><table:table-cell office:value-type="string"><text:list><text:list-item>
<text:p text:style-name="MP1">In a list</text:p></text:list-item></text:list></table:table-cell><table:table-cell
office:value-type="float" office:value="3"><text:section text:name="S1"><text:h text:outline-level="1"
text:style-name="Heading_20_1">In a section</text:h></text:section></table:table-cell><table:table-cell>
<text:numbered-paragraph text:list-id="n1"><text:p>FOREIGN</text:p></text:numbered-paragraph></table:table-cell>
</table:table-row></table:table>"""

HEAD_OF_TEXT = """<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator
xmlns:dc="http://purl.org/dc/elements/1.1/">A</dc:creator><dc:date
xmlns:dc="http://purl.org/dc/elements/1.1/">2020-01-01T00:00:00</dc:date></office:change-info><text:p>FOREIGN</text:p>
</text:deletion></text:changed-region></text:tracked-changes><text:variable-decls><text:variable-decl
text:name="FOREIGN" office:value-type="string"/></text:variable-decls><text:h text:outline-level="1"
text:style-name="Heading_20_1">Harnwick Council<text:bookmark text:name="FOREIGN"/></text:h><text:p
text:style-name="MP1"><draw:frame draw:style-name="Mfr1" draw:name="Box" text:anchor-type="paragraph" svg:width="5cm"
draw:z-index="0"><draw:text-box fo:min-height="1cm"><text:list><text:list-item><text:p>In a box</text:p></text:list-item>
</text:list></draw:text-box><svg:desc>A box</svg:desc></draw:frame><draw:a xlink:href="https://foreign.example"
xlink:type="simple"><draw:frame draw:name="Empty" text:anchor-type="paragraph" svg:width="1cm" svg:height="1cm">
<draw:text-box><text:p>FOREIGN</text:p></draw:text-box></draw:frame></draw:a><text:a xlink:type="simple"
xlink:href="https://foreign.example">harnwick.example</text:a><text:note text:note-class="footnote"><text:note-citation>1
</text:note-citation><text:note-body><text:p>FOREIGN</text:p></text:note-body></text:note><text:date
style:data-style-name="N1">21</text:date><text:soft-page-break/><draw:custom-shape draw:name="Star"
text:anchor-type="paragraph" svg:width="1cm" svg:height="1cm"><text:p/><draw:enhanced-geometry draw:type="rectangle"
svg:viewBox="0 0 21600 21600" draw:enhanced-path="M 0 0 L 21600 0"/></draw:custom-shape></text:p>"""


def text(root, body):
    return f"{HEAD}<office:{root} {TEXTS}>{body}</office:{root}>"


def open_document():
    page = ('<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Mpm1"><style:header>'
            f"{HEAD_OF_TEXT}{TABLE_OF_TEXT}</style:header><style:header-left><text:p/></style:header-left>"
            f"<style:header-first>{TABLE_OF_TEXT}</style:header-first><style:footer><text:p><text:page-number "
            'text:select-page="current" style:num-format="i">i</text:page-number></text:p></style:footer>'
            '<style:footer-left style:display="false"><text:p/></style:footer-left></style:master-page></office:master-styles>')
    kind = "application/vnd.oasis.opendocument.text"
    files = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{media}"/>' for name, media in
                    {"/": kind, "content.xml": "text/xml", "styles.xml": "text/xml"}.items())
    return {"mimetype": kind,
            "content.xml": text("document-content", "<office:body><office:text><text:p>FOREIGN</text:p></office:text>"
                                                    "</office:body>"),
            "styles.xml": text("document-styles", LOOKS + PAPERS + page),
            "META-INF/manifest.xml": f'{HEAD}<manifest:manifest xmlns:manifest="{OASIS}manifest:1.0" '
                                     f'manifest:version="1.3">{files}</manifest:manifest>'}


def main(path):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (word() if path.endswith(".docx") else open_document()).items():
            archive.writestr(name, content)


main(sys.argv[1])
