package concordat.web.programme;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeDetails;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An officer of an organisation that takes part amends what is on record of a programme. Whoever was working on an older
 * version is shown the one that is on record now beside their own.
 */
@Named
@RequestScoped
public class AmendProgrammePage {
    private final MaintainingProgrammes maintaining;
    private final ReadingProgrammes reading;
    private final Notices notices;
    private final Submission sent;
    private final ProgrammeDetails programme;
    private final ProgrammeForm form;
    private long seen;
    private List<Difference> differences = List.of();

    @Inject
    AmendProgrammePage(
            MaintainingProgrammes maintaining,
            ReadingProgrammes reading,
            ReadingAgreements agreements,
            ReadingPartners partners,
            Query query,
            Notices notices,
            Submission sent) {
        this.maintaining = maintaining;
        this.reading = reading;
        this.notices = notices;
        this.sent = sent;
        programme = reading.programme(new ProgrammeId(query.id("id")));
        if (Collections.disjoint(programme.entry().partners(), reading.served())) {
            throw new NotFound("page");
        }
        PartnershipSheet partnership = partners.partnerships().stream()
                .filter(each -> each.id().equals(programme.partnership()))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership"));
        form = new ProgrammeForm(partnership, agreements, reading, programme.entry());
        seen = sent.seen(programme.version());
    }

    public @Nullable String save() {
        Optional<ProgrammeEntry> yours = form.entry();
        if (yours.isEmpty()) {
            return null;
        }
        try {
            maintaining.once(
                    sent.contents().toString(),
                    programme.id().value(),
                    programmes -> programmes.amend(programme.id(), seen, yours.get()));
        } catch (OutOfDate changed) {
            ProgrammeDetails there = reading.programme(programme.id());
            differences = form.differences(there.entry(), yours.get());
            seen = there.version();
            notices.wrong(
                    "Somebody else has changed this programme since you opened it. Compare the two versions below:"
                            + " save again to replace theirs by yours.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, ProgrammeForm.FIELDS);
            return null;
        }
        notices.done(yours.get().name() + " is amended.");
        return "/programme?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return programme.id().value().toString();
    }

    public String getName() {
        return programme.entry().name();
    }

    public ProgrammeForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }
}
