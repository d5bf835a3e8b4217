package concordat.persistence;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.register.AgreementRegisterWriter;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes the titles of the register, a line each: what the files look like is tested where they are written. */
@ApplicationScoped
class TitlesOnRecord implements AgreementRegisterWriter {
    @Override
    public void write(PreparedAgreementRegister register, Consumer<Consumer<AgreementRow>> rows, OutputStream out) {
        PrintWriter lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
        rows.accept(row -> lines.println(row.title()));
        lines.flush();
    }
}
