package concordat.domain.paper;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.PartnershipId;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the content of files is kept: in the database, or in a directory that all nodes share. Content is never replaced, and it is
 * read and written in pieces, never held whole.
 */
public interface PaperContents {
    /**
     * Keeps the content of a file that lies there. It is gone again if the transaction does not end well.
     *
     * @param id under which it is kept from now on
     * @param fingerprint its SHA-256, in hexadecimal digits
     */
    void keep(UUID id, PaperId paper, String fingerprint, Path content);

    /**
     * Keeps the content of a file that shows that an action is done: whoever sees the action may have it.
     *
     * @param id under which it is kept from now on
     * @param fingerprint its SHA-256, in hexadecimal digits
     */
    void keep(UUID id, ActionId action, String fingerprint, Path content);

    /**
     * Keeps the content of a file that every partner of the partnership may have, such as evidence on the way to university status.
     *
     * @param id under which it is kept from now on
     * @param fingerprint its SHA-256, in hexadecimal digits
     */
    void keep(UUID id, PartnershipId partnership, String fingerprint, Path content);

    /**
     * Writes that content there.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    void copy(UUID id, OutputStream to);
}
