package concordat.web.interest;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.interest.InterestFilter;
import concordat.domain.interest.InterestOrder;
import concordat.domain.interest.InterestRow;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.meeting.InterestType;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of interests, by name, 50 entries to a page: as far as it is published, and all of the reader's own. */
@Named
@RequestScoped
public class InterestsPage {
    private static final String BY_DECLARED = "declared";

    private final ReadingCommittees committees;
    private final ReadingPartners partners;
    private final Query query;
    private final boolean keeper;
    private final boolean officer;
    private final Page<InterestRow> page;

    @Inject
    InterestsPage(
            ReadingInterests interests,
            ReadingCommittees committees,
            ReadingPartners partners,
            CurrentActor actor,
            Query query) {
        this.committees = committees;
        this.partners = partners;
        this.query = query;
        officer = actor.actor().holdsAny(Role.GOVERNANCE_OFFICER);
        keeper = officer || actor.actor().holdsAny(Role.AUDITOR);
        page = interests.page(filter(), order(), Keyset.after(query.get("after")));
    }

    private InterestFilter filter() {
        return new InterestFilter(
                query.get("q"),
                chosen("type", InterestType.values()),
                query.get("organisation").isEmpty() ? null : new OrganisationId(query.id("organisation")),
                query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee")),
                query.get("person").isEmpty() ? null : new PersonId(query.id("person")),
                chosen("state", InterestStanding.values()));
    }

    private <E extends Enum<E>> @Nullable E chosen(String name, E[] values) {
        return Arrays.stream(values)
                .filter(value -> query.is(name, value.name()))
                .findFirst()
                .orElse(null);
    }

    private InterestOrder order() {
        if (query.is("sort", BY_DECLARED)) {
            return InterestOrder.FIRST_DECLARED_FIRST;
        }
        if (query.is("sort", "-" + BY_DECLARED)) {
            return InterestOrder.LAST_DECLARED_FIRST;
        }
        return query.is("sort", "-name") ? InterestOrder.BY_NAME_BACKWARDS : InterestOrder.BY_NAME;
    }

    /** What the table shows, and in which order. */
    public String getCaption() {
        return switch (order()) {
            case BY_NAME -> "Interests by name";
            case BY_NAME_BACKWARDS -> "Interests by name, from Z to A";
            case FIRST_DECLARED_FIRST -> "Interests, those declared first first";
            case LAST_DECLARED_FIRST -> "Interests, those declared last first";
        };
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** Where the next page starts; empty on the last. */
    public String getOlder() {
        return page.nextToken().orElse("");
    }

    public List<Option> getTypes() {
        return Arrays.stream(InterestType.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(organisation -> Option.of(organisation.id().value().toString(), organisation.shortName()))
                .toList();
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .map(committee -> Option.of(committee.id().value().toString(), committee.name()))
                .toList();
    }

    /** The states that the reader may come across: what is not public only for those who keep or audit the register. */
    public List<Option> getStates() {
        return Arrays.stream(InterestStanding.values())
                .filter(each -> keeper || each == InterestStanding.PUBLISHED || each == InterestStanding.ENDED)
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    /** Whether the reader looks after the annual returns. */
    public boolean isOfficer() {
        return officer;
    }

    /** An entry in the register. */
    public record Row(
            String address,
            String name,
            String post,
            String concern,
            String description,
            String type,
            String term,
            String declared,
            String state,
            String tone) {
        static Row of(InterestRow row) {
            return new Row(
                    "/interest?id=" + row.id().value(),
                    row.name(),
                    row.post().isBlank() ? row.organisationName() : row.post() + ", " + row.organisationName(),
                    Interested.concern(row.concern()),
                    row.description(),
                    Interested.type(row.type(), row.relationship()) + (row.paid() ? ", paid" : ""),
                    Interested.term(row.term()),
                    Words.date(row.declaredOn()),
                    row.standing().words(),
                    Interested.tone(row.standing()));
        }
    }
}
