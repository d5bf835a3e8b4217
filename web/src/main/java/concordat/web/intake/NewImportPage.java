package concordat.web.intake;

import concordat.domain.intake.IntakeId;
import concordat.domain.intake.NewIntake;
import concordat.domain.intake.ReceivingFiles;
import concordat.domain.intake.RegisterKind;
import concordat.domain.intake.Tables;
import concordat.domain.intake.Unreadable;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An officer hands in a file with a register. */
@Named
@RequestScoped
public class NewImportPage {
    private final ReceivingFiles receiving;
    private final Notices notices;
    private final Submission sent;
    private final PartnershipId partnership;
    private final List<Option> registers;
    private @Nullable RegisterKind register;
    private @Nullable Part file;

    @Inject
    NewImportPage(
            ReceivingFiles receiving, ChosenPartnership chosen, CurrentActor actor, Notices notices, Submission sent) {
        this.receiving = receiving;
        this.notices = notices;
        this.sent = sent;
        registers = Arrays.stream(RegisterKind.values())
                .filter(kind -> actor.actor().holdsAny(kind.role()))
                .map(kind -> Option.of(kind, kind.words()))
                .toList();
        if (registers.isEmpty()) {
            throw new NotFound("page");
        }
        partnership = chosen.sheet().id();
    }

    /** Takes the file that was chosen. */
    public @Nullable String receive() {
        @Nullable Part part = file;
        @Nullable RegisterKind chosen = register;
        if (part == null
                || chosen == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            notices.wrong("file", "Choose the file");
            return null;
        }
        try {
            IntakeId id = receiving.receive(
                    sent.key().toString(),
                    new NewIntake(chosen, partnership, part.getSubmittedFileName(), content(part)));
            return "/import?faces-redirect=true&id=" + id.value();
        } catch (Unreadable | RuleBroken refused) {
            notices.wrong("file", String.valueOf(refused.getMessage()));
            return null;
        }
    }

    /** All of it; of one that is too large no more than it takes to tell. */
    private static byte[] content(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(Tables.MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The registers that the reader may bring in. */
    public List<Option> getRegisters() {
        return registers;
    }

    /** What a file may be. */
    public String getLimits() {
        return "An Excel workbook (xlsx), of which the first sheet is read, or a CSV file, up to "
                + Tables.MOST_MEGABYTES + " MB, 100,000 rows and " + Tables.MOST_COLUMNS
                + " columns. The first row holds the headings.";
    }

    public @Nullable RegisterKind getRegister() {
        return register;
    }

    public void setRegister(@Nullable RegisterKind kind) {
        register = kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
