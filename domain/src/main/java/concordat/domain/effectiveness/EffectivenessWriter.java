package concordat.domain.effectiveness;

import java.io.OutputStream;

/** Writes an audit as a workbook. */
public interface EffectivenessWriter {
    /** Writes it there. @throws java.io.UncheckedIOException if that fails */
    void write(PreparedAudit audit, OutputStream out);
}
