package concordat.web.interest;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.Declarant;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestRule;
import concordat.domain.interest.KeepingRegister;
import concordat.domain.interest.NewInterest;
import concordat.domain.interest.OwnInterests;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.Relationship;
import concordat.domain.meeting.InterestType;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody declares an interest, or a governance officer enters it for them; a form sent twice declares one. */
@Named
@RequestScoped
public class EnterInterestPage {
    private final DeclaringInterests declaring;
    private final ReadingInterests reading;
    private final Notices notices;
    private final Submission sent;
    private final PartnershipId partnership;
    private final PersonId person;
    private final String forWhom;
    private final List<OrganisationId> organisations;
    private final List<OrganisationSheet> known;

    private @Nullable String organisation;
    private @Nullable InterestType type;
    private String onRecord = "";
    private String name = "";
    private ConcernKind kind = ConcernKind.ORGANISATION;
    private String description = "";
    private @Nullable Relationship relationship;
    private String whose = "";
    private boolean paid;
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;

    @Inject
    EnterInterestPage(
            DeclaringInterests declaring,
            ReadingInterests reading,
            KeepingRegister keeping,
            ReadingPartners partners,
            ChosenPartnership chosen,
            CurrentActor actor,
            Query query,
            Notices notices,
            Submission sent) {
        this.declaring = declaring;
        this.reading = reading;
        this.notices = notices;
        this.sent = sent;
        partnership = chosen.sheet().id();
        known = partners.organisations();
        if (query.get("person").isEmpty()) {
            OwnInterests own = reading.own().stream()
                    .filter(each -> each.partnership().equals(partnership))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("page"));
            person = actor.person();
            forWhom = "";
            organisations = own.organisations();
        } else {
            person = new PersonId(query.id("person"));
            Declarant somebody = keeping.declarants(partnership).stream()
                    .filter(each -> each.somebody().person().person().equals(person))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("person"));
            forWhom = somebody.somebody().person().words();
            organisations = List.of(somebody.somebody().person().organisation());
        }
    }

    public @Nullable String declare() {
        Optional<Concern> concern = concern();
        if (concern.isEmpty() || type == null || from == null || !isInOrder()) {
            return null;
        }
        try {
            InterestId id = declaring.declare(
                    sent.key().toString(),
                    partnership,
                    person,
                    organisation(),
                    new NewInterest(
                            type,
                            concern.get(),
                            description,
                            relationship,
                            whose,
                            paid,
                            new Term(from, lastDay == null ? null : lastDay.plusDays(1))));
            notices.done("The interest is on record. A governance officer will review and register it.");
            return "/interest?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(
                            InterestRule.INDIRECT_SAYS_WHOSE, "whose",
                            InterestRule.DIRECT_INTEREST_IS_ONES_OWN, "relationship"));
            return null;
        }
    }

    private Optional<Concern> concern() {
        Optional<Concern> chosen = ConcernFields.parse(onRecord);
        if (chosen.isPresent() != name.isBlank()) {
            notices.wrong("name", "Choose what the interest is in from the list, or enter its name: one of the two");
            return Optional.empty();
        }
        return chosen.or(() -> Optional.of(Concern.named(kind, name)));
    }

    private boolean isInOrder() {
        if (from != null && lastDay != null && lastDay.isBefore(from)) {
            notices.wrong("lastDay", "The last day must not be before the first");
            return false;
        }
        return true;
    }

    private OrganisationId organisation() {
        return organisations.stream()
                .filter(each -> each.value().toString().equals(organisation))
                .findFirst()
                .orElse(organisations.get(0));
    }

    /** For whom an officer enters it; empty if the reader declares their own. */
    public String getForWhom() {
        return forWhom;
    }

    /** Whether the person has posts at more than one partner. */
    public boolean isChoosingOrganisation() {
        return organisations.size() > 1;
    }

    public List<Option> getOrganisations() {
        return known.stream()
                .filter(each -> organisations.contains(each.id()))
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public List<Option> getTypes() {
        return Interested.types();
    }

    public List<Option> getRelationships() {
        return Interested.relationships();
    }

    public List<Option> getKnown() {
        return ConcernFields.options(reading.known());
    }

    public List<Option> getKinds() {
        return List.of(
                Option.of(ConcernKind.ORGANISATION, "An organisation"), Option.of(ConcernKind.PERSON, "A person"));
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String chosen) {
        organisation = chosen;
    }

    public @Nullable InterestType getType() {
        return type;
    }

    public void setType(@Nullable InterestType chosen) {
        type = chosen;
    }

    public String getOnRecord() {
        return onRecord;
    }

    public void setOnRecord(@Nullable String chosen) {
        onRecord = chosen == null ? "" : chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }

    public ConcernKind getKind() {
        return kind;
    }

    public void setKind(ConcernKind chosen) {
        kind = chosen;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String entered) {
        description = entered == null ? "" : entered;
    }

    public @Nullable Relationship getRelationship() {
        return relationship;
    }

    public void setRelationship(@Nullable Relationship chosen) {
        relationship = chosen;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(@Nullable String entered) {
        whose = entered == null ? "" : entered;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean ticked) {
        paid = ticked;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
