package concordat.persistence;

import concordat.domain.effectiveness.EffectivenessWriter;
import concordat.domain.effectiveness.PreparedAudit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the year of an audit: what a workbook looks like is tested where workbooks are made. */
@ApplicationScoped
class CodesOnRecord implements EffectivenessWriter {
    @Override
    public void write(PreparedAudit audit, OutputStream out) {
        try {
            out.write(audit.audit().year().code().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
