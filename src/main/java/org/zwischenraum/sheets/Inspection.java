package org.zwischenraum.sheets;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the parts of a workbook before the library reads them, which believes what they say: a cell in column two billion, or
 * the text with that number, would take all memory. A workbook that Excel wrote never comes near these limits.
 */
final class Inspection {
    /** What Excel itself allows. */
    private static final int MOST_COLUMNS = 16_384;

    /** Each cell is compared with each of them. */
    private static final long MOST_COMPARISONS = 500_000_000;

    private static final XMLInputFactory XML = factory();
    private long texts;
    private long highestText = -1;
    private long cells;
    private long arrays;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void look(String name, byte[] content) {
        try {
            XMLStreamReader part = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean isTexts = name.contains("sharedstrings");
            while (part.hasNext()) look(part, part.next(), isTexts);
        } catch (XMLStreamException | NumberFormatException broken) {
            throw new Unreadable("sheets.unreadable.broken");
        }
    }

    /** @throws Unreadable when reading it would never end */
    void check() {
        if (highestText >= texts) throw new Unreadable("sheets.unreadable.broken");
        if (cells * arrays > MOST_COMPARISONS) throw new Unreadable("sheets.unreadable.tooMuch");
    }

    private void look(XMLStreamReader part, int event, boolean isTexts) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD) throw new Unreadable("sheets.unreadable.broken");
        if (event != XMLStreamConstants.START_ELEMENT) return;
        switch (part.getLocalName()) {
            case "si" -> texts += isTexts ? 1 : 0;
            case "f" -> arrays += "array".equals(part.getAttributeValue(null, "t")) ? 1 : 0;
            case "c" -> cell(part);
            default -> {}
        }
    }

    private void cell(XMLStreamReader part) throws XMLStreamException {
        cells++;
        String address = part.getAttributeValue(null, "r");
        if (address != null && column(address) > MOST_COLUMNS) throw new Unreadable("sheets.unreadable.broken");
        if ("s".equals(part.getAttributeValue(null, "t"))) highestText = Math.max(highestText, text(part));
    }

    private static long text(XMLStreamReader cell) throws XMLStreamException {
        while (cell.hasNext()) {
            int event = cell.next();
            if (event == XMLStreamConstants.START_ELEMENT && cell.getLocalName().equals("v"))
                return number(cell.getElementText().strip());
            if (event == XMLStreamConstants.END_ELEMENT && cell.getLocalName().equals("c")) return -1;
        }
        return -1;
    }

    private static long number(String text) {
        return text.isEmpty() ? -1 : Integer.parseUnsignedInt(text);
    }

    /** {@code A1} is in the first. */
    private static long column(String address) {
        long column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++)
            column = Math.min(column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1, Integer.MAX_VALUE);
        return column;
    }
}
