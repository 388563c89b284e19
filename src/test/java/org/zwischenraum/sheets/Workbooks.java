package org.zwischenraum.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Excel files as programs write them, and as nobody should. */
public final class Workbooks {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            </Types>""";
    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Leute" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""";

    private Workbooks() {}

    /** With one sheet. */
    public static byte[] of(Consumer<Worksheet> fill) {
        return written(book -> fill.accept(book.newWorksheet("Leute")));
    }

    /** With one sheet of texts. */
    public static byte[] of(String[]... lines) {
        return of(sheet -> {
            for (int row = 0; row < lines.length; row++)
                for (int column = 0; column < lines[row].length; column++)
                    if (!lines[row][column].isEmpty()) sheet.value(row, column, lines[row][column]);
        });
    }

    static byte[] written(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Zwischenraum", "1.0")) {
            fill.accept(book);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** By hand, with what stands between the tags of the sheet's data, of the shared texts and of the cells' formats. */
    static byte[] byHand(String data, String texts, String formats) {
        return zip(parts(data, texts, formats));
    }

    static Map<String, String> parts(String data, String texts, String formats) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
        parts.put("xl/styles.xml", "<styleSheet>" + formats + "</styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + data + "</sheetData></worksheet>");
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
