package concordat.web.action;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionFilter.Shown;
import concordat.domain.action.ActionRow;
import concordat.domain.action.Rag;
import concordat.domain.action.TrackingActions;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register of actions, those due first first, 50 to a page. Without a filter it shows what is open. */
@Named
@RequestScoped
public class ActionsPage {
    private static final String ALL = "all";
    private static final String OVERDUE = "overdue";
    private static final String MINE = "mine";
    private static final String CLOSED = "closed";
    private static final String PROPOSED = "proposed";

    private final ReadingCommittees committees;
    private final ReadingPartners partners;
    private final CurrentActor actor;
    private final Query query;
    private final LocalDate today;
    private final boolean reader;
    private final SettingsOnDay settings;
    private final Page<ActionRow> page;

    @Inject
    ActionsPage(
            TrackingActions tracking,
            ReadingCommittees committees,
            ReadingPartners partners,
            ReadingSettings readingSettings,
            CurrentActor actor,
            Query query,
            Clock clock) {
        this.committees = committees;
        this.partners = partners;
        this.actor = actor;
        this.query = query;
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        settings = readingSettings.on(today);
        reader = actor.capacities().stream()
                .anyMatch(held -> held.role() != Role.PAPER_AUTHOR && held.role() != Role.ADMINISTRATOR);
        page = tracking.page(filter(), isLastDueFirst(), Keyset.after(query.get("after")));
    }

    private ActionFilter filter() {
        return ActionFilter.all()
                .of(query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee")))
                .at(query.get("organisation").isEmpty() ? null : new OrganisationId(query.id("organisation")))
                .in(query.is("part", 1) ? Part.PART_1 : query.is("part", 2) ? Part.PART_2 : null)
                .ownedBy(query.is("show", MINE) ? actor.person() : null)
                .dueBefore(query.is("show", OVERDUE) ? today : null)
                .show(
                        query.is("show", ALL)
                                ? Shown.ALL
                                : query.is("show", CLOSED)
                                        ? Shown.CLOSED
                                        : query.is("show", PROPOSED) ? Shown.PROPOSED : Shown.OPEN);
    }

    private boolean isLastDueFirst() {
        return query.is("sort", "-due");
    }

    /** What the table shows, and in which order. */
    public String getCaption() {
        return isLastDueFirst() ? "Actions, those due last first" : "Actions, those due first first";
    }

    public List<Row> getRows() {
        return page.rows().stream().map(row -> Row.of(row, today, settings)).toList();
    }

    /** Where the next page starts; empty on the last. */
    public String getOlder() {
        return page.nextToken().orElse("");
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .map(committee -> Option.of(committee.id().value().toString(), committee.name()))
                .toList();
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(organisation -> Option.of(organisation.id().value().toString(), organisation.shortName()))
                .toList();
    }

    public List<Option> getParts() {
        return List.of(Option.of("1", Part.PART_1.words()), Option.of("2", Part.PART_2.words()));
    }

    /** Where the log of the committee is that was chosen; empty if none was. */
    public String getLog() {
        return query.get("committee").isEmpty() ? "" : "/action-log?committee=" + query.id("committee");
    }

    /** Whether the reader has to do with the business of committees, or owns actions only. */
    public boolean isReader() {
        return reader;
    }

    /** What else than all that is open can be shown. */
    public List<Option> getShown() {
        return List.of(
                Option.of(MINE, "My open actions"),
                Option.of(OVERDUE, "Overdue only"),
                Option.of(PROPOSED, "Proposed as complete"),
                Option.of(CLOSED, "Archive: closed"),
                Option.of(ALL, "Open and closed"));
    }

    /** An action in the register. */
    public record Row(
            String address,
            String reference,
            String text,
            String committee,
            String owner,
            String due,
            String originalDue,
            String status,
            String rating,
            String tone) {
        static Row of(ActionRow row, LocalDate today, SettingsOnDay settings) {
            Rag rating = row.facts().rag(today, settings.of(row.partnership()).rag());
            return new Row(
                    "/action?id=" + row.id().value(),
                    row.reference(),
                    row.description(),
                    row.committeeName(),
                    row.ownerName() + ", " + row.ownerOrganisation(),
                    Words.date(row.due()),
                    row.revisions() == 0
                            ? ""
                            : "Originally " + Words.date(row.originalDue()) + ", moved "
                                    + (row.revisions() == 1 ? "once" : row.revisions() + " times"),
                    row.facts().status(today).words(),
                    rating.words(),
                    Tones.of(rating));
        }
    }
}
