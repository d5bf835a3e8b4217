package concordat.web.programme;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An officer puts a programme on record; a form sent twice records one. */
@Named
@RequestScoped
public class RecordProgrammePage {
    private final MaintainingProgrammes maintaining;
    private final Notices notices;
    private final Submission sent;
    private final PartnershipSheet partnership;
    private final ProgrammeForm form;

    @Inject
    RecordProgrammePage(
            MaintainingProgrammes maintaining,
            ReadingProgrammes reading,
            ReadingAgreements agreements,
            ChosenPartnership chosen,
            Notices notices,
            Submission sent) {
        this.maintaining = maintaining;
        this.notices = notices;
        this.sent = sent;
        if (reading.served().isEmpty()) {
            throw new NotFound("page");
        }
        partnership = chosen.sheet();
        form = new ProgrammeForm(partnership, agreements, reading, null);
    }

    public @Nullable String record() {
        Optional<ProgrammeEntry> entry = form.entry();
        if (entry.isEmpty()) {
            return null;
        }
        try {
            ProgrammeId id = maintaining.record(sent.key().toString(), partnership.id(), entry.get());
            notices.done(entry.get().name() + " is on record.");
            return "/programme?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, ProgrammeForm.FIELDS);
            return null;
        }
    }

    public ProgrammeForm getForm() {
        return form;
    }
}
