package concordat.reports.agreement;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.register.AgreementRegisterWriter;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.function.Consumer;

@ApplicationScoped
class RegisterFiles implements AgreementRegisterWriter {
    @Override
    public void write(PreparedAgreementRegister register, Consumer<Consumer<AgreementRow>> rows, OutputStream out) {
        switch (register.format()) {
            case EXCEL -> new RegisterWorkbook(register).write(rows, out);
            case CSV -> new RegisterCsv(register).write(rows, out);
        }
    }
}
