package concordat.reports.workshop;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes down what the workshop binds into one document: chapters of texts, facts, tables and people's PDF. */
final class SpecificationWriter {
    private static final String TOO_MUCH =
            "This file cannot be shown here: putting it in took more time or memory than one file may. It can be downloaded by itself.";

    private final XMLStreamWriter out;

    private SpecificationWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /** What stands in a document. */
    interface Contents {
        void write(SpecificationWriter out) throws XMLStreamException;
    }

    /**
     * Writes a specification there.
     *
     * @param title of the document
     * @param author of the document
     * @param footer what stands at the foot of each page
     */
    static void write(Path to, String title, String author, String footer, Contents contents) throws IOException {
        try (Writer text = Files.newBufferedWriter(to)) {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument();
            out.writeStartElement("pack");
            out.writeAttribute("title", title);
            out.writeAttribute("author", author);
            out.writeAttribute("footer", footer);
            contents.write(new SpecificationWriter(out));
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException broken) {
            throw new IOException("The document cannot be specified", broken);
        }
    }

    /** Begins a chapter, up to {@link #end}. */
    void chapter(String id, String label, String mark, String bookmark) throws XMLStreamException {
        out.writeStartElement("chapter");
        out.writeAttribute("id", id);
        out.writeAttribute("label", label);
        out.writeAttribute("mark", mark);
        out.writeAttribute("bookmark", bookmark);
    }

    /** Begins a table, up to {@link #end}; its first row is its head. */
    void table(String widths) throws XMLStreamException {
        out.writeStartElement("table");
        out.writeAttribute("widths", widths);
    }

    /** Ends a chapter or a table. */
    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** @param link the id of the chapter to which the row leads; empty if to none */
    void row(String link, List<String> cells) throws XMLStreamException {
        out.writeStartElement("row");
        out.writeAttribute("link", link);
        for (String cell : cells) {
            text("cell", cell);
        }
        out.writeEndElement();
    }

    void fact(String name, String value) throws XMLStreamException {
        out.writeStartElement("fact");
        out.writeAttribute("name", name);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    /** A fact that is left out if there is nothing to say. */
    void optional(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            fact(name, value);
        }
    }

    /** @param element title, heading, text or small */
    void text(String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    /**
     * A file.
     *
     * @param content where its PDF lies; null if it cannot be put in
     * @param problem why there is no PDF of it; empty if putting it in was too much
     */
    void file(String key, String name, @Nullable Path content, String problem) throws XMLStreamException {
        if (content != null) {
            out.writeEmptyElement("insert");
            out.writeAttribute("key", key);
            out.writeAttribute("name", name);
            out.writeAttribute("path", content.toString());
            return;
        }
        out.writeStartElement("missing");
        out.writeAttribute("name", name);
        out.writeCharacters(problem.isEmpty() ? TOO_MUCH : problem);
        out.writeEndElement();
    }
}
