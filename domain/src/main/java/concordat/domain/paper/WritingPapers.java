package concordat.domain.paper;

import static concordat.domain.paper.PaperRule.FILE_HAS_NOT_TOO_MANY_PAGES;
import static concordat.domain.paper.PaperRule.FILE_IS_NOT_TOO_LARGE;

import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;

/** An author writes the paper that they were asked for, puts its files in, and hands it in to its sponsor (MT-10, MT-11). */
@UseCase
@AllowedTo({
    Role.PAPER_AUTHOR,
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE
})
public class WritingPapers {
    private static final int MEGABYTE = 1_048_576;

    private final Papers papers;
    private final PaperContents contents;
    private final SettingValues settings;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    WritingPapers(
            Papers papers,
            PaperContents contents,
            SettingValues settings,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.papers = papers;
        this.contents = contents;
        this.settings = settings;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes on the cover sheet of the version that is a draft.
     *
     * @param seen the version of the record that the author was looking at
     * @param because what has changed since the version before
     * @throws OutOfDate if it has been changed since; nothing is saved
     */
    public void write(PaperId id, long seen, CoverSheet sheet, String because) {
        Paper paper = papers.lock(id);
        if (paper.version() != seen) {
            throw new OutOfDate("paper");
        }
        journal.record(paper.write(actor.person(), sheet, because));
    }

    /**
     * Puts a file in that has been examined.
     *
     * @param onceKey the one-time key of the form; used again, it puts nothing more in
     * @return whether it is in quarantine
     * @throws concordat.domain.shared.RuleBroken if it is too large, or there already
     */
    public boolean add(String onceKey, PaperId id, FileRole role, Incoming file) {
        keys.once(onceKey, () -> add(id, role, file).value());
        return file.isHarmful();
    }

    private PaperFileId add(PaperId id, FileRole role, Incoming file) {
        Paper paper = papers.lock(id);
        SettingsInForce limits = new SettingsOnDay(
                        LocalDate.ofInstant(clock.instant(), Term.LONDON), settings.changes())
                .of(paper.partnership());
        long most = (long) limits.paperMegabytes() * MEGABYTE;
        FILE_IS_NOT_TOO_LARGE.require(
                file.bytes() <= most,
                limits.paperMegabytes(),
                BigDecimal.valueOf(file.bytes())
                        .divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.UP)
                        .toPlainString());
        FILE_HAS_NOT_TOO_MANY_PAGES.require(file.pages() <= limits.paperPages(), limits.paperPages(), file.pages());
        PaperEvent.FileAdded added = paper.add(actor.person(), role, file, clock);
        contents.keep(paper.file(added.file()).content(), id, file.fingerprint(), file.content());
        journal.record(added);
        return added.file();
    }

    /** Takes a file out of the version that is a draft. */
    public void remove(PaperId id, PaperFileId file) {
        journal.record(papers.lock(id).remove(actor.person(), file));
    }

    /** Hands the draft in, to its sponsor. @throws concordat.domain.shared.RuleBroken if something is missing (MT-10) */
    public void handIn(PaperId id) {
        Paper paper = papers.lock(id);
        journal.record(paper.handIn(actor.person(), papers.standing(id).item(), clock.instant()));
    }

    /** Begins another version, as the latest one is. */
    public void beginVersion(PaperId id) {
        journal.record(papers.lock(id).beginVersion(actor.person(), clock));
    }
}
