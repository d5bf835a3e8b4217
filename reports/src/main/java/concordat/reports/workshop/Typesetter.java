package concordat.reports.workshop;

import java.nio.file.Path;

/** Makes Word documents of ours into PDF that anybody can read: tagged, with title and language (PDF/UA-1). */
public interface Typesetter {
    /**
     * Makes that document into a PDF at that place.
     *
     * @param mostPages how many pages it may have
     * @return whether the PDF is there; it is not if there is nothing on this machine that can make it, or it has more pages
     */
    boolean typeset(Path word, Path pdf, int mostPages);
}
