package concordat.persistence;

import concordat.domain.action.ActionLogWriter;
import concordat.domain.action.LogGroup;
import concordat.domain.action.PreparedActionLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the references of a log, a line each: what a workbook looks like is tested where workbooks are made. */
@ApplicationScoped
class ReferencesOnRecord implements ActionLogWriter {
    @Override
    public void write(PreparedActionLog log, OutputStream out) {
        for (LogGroup group : LogGroup.values()) {
            log.log().of(group).forEach(line -> write(line.reference(), out));
        }
    }

    private static void write(String reference, OutputStream out) {
        try {
            out.write((reference + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
