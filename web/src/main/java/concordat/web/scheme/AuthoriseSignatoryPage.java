package concordat.web.scheme;

import concordat.domain.agreement.AgreementType;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.scheme.KeepingSignatories;
import concordat.domain.scheme.NewSignatory;
import concordat.domain.scheme.ReadingSignatories;
import concordat.domain.scheme.SigningRule;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A governance officer puts an authorised signatory of their organisation on record; a form sent twice records one. */
@Named
@RequestScoped
public class AuthoriseSignatoryPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            SigningRule.AUTHORITY_IS_APPROVED_BEFORE_IT_HOLDS, "approvedOn",
            SigningRule.AUTHORITY_IS_GIVEN_ONCE, "name",
            SigningRule.SIGNATORY_IS_KNOWN_THERE, "person");

    private final KeepingSignatories keeping;
    private final ChosenPartnership chosen;
    private final Notices notices;
    private final Submission sent;
    private final List<OrganisationSheet> kept;
    private final OrganisationSheet organisation;
    private String reference = "";
    private @Nullable String person;
    private String name = "";
    private String office = "";
    private @Nullable String type;
    private String limit = "";
    private boolean seal;
    private @Nullable LocalDate from;
    private String approvedBy = "";
    private @Nullable LocalDate approvedOn;

    @Inject
    AuthoriseSignatoryPage(
            KeepingSignatories keeping,
            ReadingSignatories reading,
            ChosenPartnership chosen,
            Query query,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.chosen = chosen;
        this.notices = notices;
        this.sent = sent;
        Set<OrganisationId> own = reading.kept();
        kept = chosen.sheet().parties().stream()
                .filter(each -> own.contains(each.id()))
                .toList();
        String wanted = query.get("organisation");
        organisation = kept.stream()
                .filter(each -> wanted.isEmpty() || each.id().value().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    public @Nullable String record() {
        Optional<BigDecimal> pounds = Pounds.entered(limit, "limit", notices);
        boolean known = person != null && !person.isEmpty();
        if (!known && name.isBlank()) {
            notices.wrong("name", "Choose the person, or enter the name of the signatory");
        }
        if (from == null || approvedOn == null || notices.isRefused()) {
            return null;
        }
        try {
            keeping.authorise(
                    sent.key().toString(),
                    chosen.sheet().id(),
                    new NewSignatory(
                            organisation.id(),
                            reference,
                            known ? new PersonId(UUID.fromString(Objects.requireNonNull(person))) : null,
                            known ? "" : name,
                            office,
                            Objects.requireNonNullElse(type, ""),
                            pounds.orElse(null),
                            seal,
                            Term.from(from),
                            approvedBy,
                            approvedOn));
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("The signatory is on record.");
        return "/signatories?faces-redirect=true&organisation="
                + organisation.id().value();
    }

    public String getOrganisation() {
        return organisation.name();
    }

    /** The other organisations whose signatories the reader keeps, to change to. */
    public List<Option> getOthers() {
        return kept.stream()
                .filter(each -> !each.id().equals(organisation.id()))
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }

    /** Who holds an appointment there now. */
    public List<Option> getPeople() {
        return keeping.staffOf(organisation.id()).stream()
                .map(member -> Option.of(member.person().value().toString(), member.name()))
                .toList();
    }

    public List<Option> getTypes() {
        return Arrays.stream(AgreementType.values())
                .map(each -> Option.of(each.words(), each.words()))
                .toList();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String entered) {
        reference = Objects.requireNonNullElse(entered, "");
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String chosenPerson) {
        person = chosenPerson;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = Objects.requireNonNullElse(entered, "");
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String entered) {
        office = Objects.requireNonNullElse(entered, "");
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String chosenType) {
        type = chosenType;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(@Nullable String entered) {
        limit = Objects.requireNonNullElse(entered, "");
    }

    public boolean isSeal() {
        return seal;
    }

    public void setSeal(boolean allowed) {
        seal = allowed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(@Nullable String entered) {
        approvedBy = Objects.requireNonNullElse(entered, "");
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(@Nullable LocalDate day) {
        approvedOn = day;
    }
}
