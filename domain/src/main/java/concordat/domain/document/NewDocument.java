package concordat.domain.document;

import concordat.domain.shared.Text;

/**
 * A file as somebody hands it in.
 *
 * @param name the name of the file; what a browser puts before it, such as a folder, is left off
 * @param content all of it; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, of which no copy is made
public record NewDocument(DocumentKind kind, String name, byte[] content) {
    /** The most that a file may hold, in megabytes of 1,048,576 bytes. */
    public static final int MOST_MEGABYTES = 20;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1_048_576;

    /** @throws IllegalArgumentException if the name is missing or too long */
    public NewDocument {
        name = Text.required(
                "name of the file",
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                Text.LINE);
    }
}
