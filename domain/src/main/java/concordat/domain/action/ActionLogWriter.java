package concordat.domain.action;

import java.io.OutputStream;

/** Writes an action log as a workbook. */
public interface ActionLogWriter {
    /** Writes it there. @throws java.io.UncheckedIOException if that fails */
    void write(PreparedActionLog log, OutputStream out);
}
