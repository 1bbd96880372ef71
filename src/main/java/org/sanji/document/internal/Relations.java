package org.sanji.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office document that say what belongs to what, and what is to be fetched from elsewhere. */
final class Relations {

    private static final String ENDING = ".rels";
    private static final String LINK = "/hyperlink";

    private Relations() {}

    static boolean isPart(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Whether opening the document would fetch something: a template, an object, a picture, another workbook. All but
     * links, which wait for a click. Really parsed, so that no encoding or entity hides anything.
     */
    static boolean fetches(byte[] part) throws IOException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            boolean found = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new IOException("a document type in " + ENDING);
                }
                found |= event == XMLStreamConstants.START_ELEMENT && fetches(xml);
            }
            return found;
        } catch (XMLStreamException e) {
            throw new IOException("not readable: " + ENDING, e);
        }
    }

    private static boolean fetches(XMLStreamReader element) {
        var mode = element.getAttributeValue(null, "TargetMode");
        var type = element.getAttributeValue(null, "Type");
        return mode != null && mode.strip().equalsIgnoreCase("External") && (type == null || !type.endsWith(LINK));
    }
}
