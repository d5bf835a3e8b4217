package concordat.workshop;

import concordat.workshop.Findings.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/** Reads the text out of a file: of its pages, not of files within it, and no more than asked for. */
final class Reading {
    private Reading() {}

    /**
     * Writes the text of a file there, in UTF-8.
     *
     * @param most how many characters at most; what comes after them is left
     */
    static Problem read(Path file, Path text, int most) throws IOException {
        if (Packages.explodes(file)) {
            return Problem.EXPLODES;
        }
        ParseContext how = new ParseContext();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        how.set(PDFParserConfig.class, pdf);
        how.set(DocumentSelector.class, within -> false);
        try (InputStream in = TikaInputStream.get(file);
                Writer out = Files.newBufferedWriter(text)) {
            new AutoDetectParser()
                    .parse(in, new BodyContentHandler(new WriteOutContentHandler(out, most)), new Metadata(), how);
            return Problem.NONE;
        } catch (EncryptedDocumentException locked) {
            return Problem.ENCRYPTED;
        } catch (SAXException | TikaException | IOException | RuntimeException broken) {
            // The limit comes as an exception, wrapped by whatever was writing.
            return WriteLimitReachedException.isWriteLimitReached(broken) ? Problem.NONE : Problem.BROKEN;
        }
    }
}
