package concordat.domain.agreement.register;

import concordat.domain.agreement.AgreementRow;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes the register of agreements as a file, in the format that was asked for, with the columns of section 6.6. */
public interface AgreementRegisterWriter {
    /**
     * Asks for the rows and writes them as they come, holding one page of them at a time. The stream is flushed and left
     * open.
     *
     * @param rows passes each row to what it is given
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    void write(PreparedAgreementRegister register, Consumer<Consumer<AgreementRow>> rows, OutputStream out);
}
