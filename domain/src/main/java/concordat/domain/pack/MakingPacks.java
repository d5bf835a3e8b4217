package concordat.domain.pack;

import concordat.domain.paper.PaperContents;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Making the pack that a reader asked for, by the rights that this reader has now. Each step is a transaction of its own. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class MakingPacks {
    private final PackPlans plans;
    private final Packs packs;
    private final PaperContents contents;

    @Inject
    MakingPacks(PackPlans plans, Packs packs, PaperContents contents) {
        this.plans = plans;
        this.packs = packs;
        this.contents = contents;
    }

    /** What is to be made; empty if it has been made already. */
    public Optional<PackPlan> wanted(MeetingId meeting) {
        PackPlan plan = plans.of(meeting);
        return packs.find(plan).isPresent() ? Optional.empty() : Optional.of(plan);
    }

    /** Writes a PDF that is to be put in there, in pieces. @throws concordat.domain.shared.NotFound if the actor may not see it any more */
    public void copy(PackPaper.PdfContent pdf, OutputStream to) {
        contents.copy(pdf.content(), to);
    }

    /** Keeps what was made of that plan, for whoever may see the same. */
    public void made(PackPlan plan, MadePack pack, Path content) {
        packs.keep(plan, pack, content);
    }
}
