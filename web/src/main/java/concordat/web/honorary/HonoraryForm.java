package concordat.web.honorary;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.honorary.Check;
import concordat.domain.honorary.CheckResult;
import concordat.domain.honorary.HonoraryDraft;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An honorary arrangement as a form asks for it. */
public final class HonoraryForm {
    private final Notices notices;
    private final List<Option> employers;
    private final List<Option> hosts;
    private final List<Option> managers;
    private String person = "";
    private String employer = "";
    private String otherEmployer = "";
    private boolean otherIsNhs;
    private String host = "";
    private @Nullable HonoraryKind kind;
    private String work = "";
    private boolean directBearing;
    private CheckResult disclosureResult = CheckResult.NOT_YET;
    private @Nullable LocalDate disclosureOn;
    private CheckResult healthResult = CheckResult.NOT_YET;
    private @Nullable LocalDate healthOn;
    private @Nullable LocalDate start;
    private @Nullable LocalDate lastDay;
    private String supervisor = "";
    private String manager = "";

    HonoraryForm(
            Notices notices,
            List<OrganisationSheet> known,
            Set<OrganisationId> ownHosts,
            Map<OrganisationId, List<PartyFacts.Appointed>> people) {
        this.notices = notices;
        employers = known.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
        hosts = known.stream()
                .filter(each -> ownHosts.contains(each.id()))
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
        managers = people.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(PartyFacts.Appointed::name))
                .map(each -> Option.of(each.person().value().toString(), each.name()))
                .toList();
        if (ownHosts.size() == 1) {
            host = ownHosts.iterator().next().value().toString();
        }
    }

    HonoraryForm filledFrom(HonoraryDraft draft) {
        OrganisationId employedBy = draft.employer();
        PersonId lookedAfterBy = draft.manager();
        person = draft.person();
        employer = employedBy == null ? "" : employedBy.value().toString();
        otherEmployer = draft.otherEmployer();
        otherIsNhs = draft.otherIsNhs();
        host = draft.host().value().toString();
        kind = draft.kind();
        work = draft.work();
        directBearing = draft.directBearing();
        disclosureResult = draft.disclosure().result();
        disclosureOn = draft.disclosure().on();
        healthResult = draft.health().result();
        healthOn = draft.health().on();
        start = draft.start();
        lastDay = draft.lastDay();
        supervisor = draft.supervisor();
        manager = lookedAfterBy == null ? "" : lookedAfterBy.value().toString();
        return this;
    }

    /** What was entered; empty, with the fields marked, if something is missing. */
    Optional<HonoraryDraft> understood() {
        HonoraryKind chosen = kind;
        LocalDate from = start;
        LocalDate until = lastDay;
        if (employer.isEmpty() && otherEmployer.isBlank()) {
            notices.wrong("employer", "Choose the substantive employer, or enter what it is called");
            return Optional.empty();
        }
        if (!employer.isEmpty() && !otherEmployer.isBlank()) {
            notices.wrong("otherEmployer", "Choose an employer from the list or enter another one, not both");
            return Optional.empty();
        }
        if (from == null || until == null || chosen == null) {
            notices.wrong(from == null ? "start" : "lastDay", "Enter the day");
            return Optional.empty();
        }
        return Optional.of(new HonoraryDraft(
                person,
                employer.isEmpty() ? null : new OrganisationId(UUID.fromString(employer)),
                otherEmployer,
                otherIsNhs,
                new OrganisationId(UUID.fromString(host)),
                chosen,
                work,
                directBearing,
                new Check(disclosureResult, disclosureOn),
                new Check(healthResult, healthOn),
                from,
                until,
                supervisor,
                manager.isEmpty() ? null : new PersonId(UUID.fromString(manager))));
    }

    public List<Option> getEmployers() {
        return employers;
    }

    public List<Option> getHosts() {
        return hosts;
    }

    public List<Option> getManagers() {
        return managers;
    }

    public List<Option> getKinds() {
        return Arrays.stream(HonoraryKind.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getResults() {
        return Arrays.stream(CheckResult.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public CheckResult getDisclosureResult() {
        return disclosureResult;
    }

    public void setDisclosureResult(@Nullable CheckResult chosen) {
        disclosureResult = chosen == null ? CheckResult.NOT_YET : chosen;
    }

    public CheckResult getHealthResult() {
        return healthResult;
    }

    public void setHealthResult(@Nullable CheckResult chosen) {
        healthResult = chosen == null ? CheckResult.NOT_YET : chosen;
    }

    public boolean isOtherIsNhs() {
        return otherIsNhs;
    }

    public void setOtherIsNhs(boolean ticked) {
        otherIsNhs = ticked;
    }

    public boolean isDirectBearing() {
        return directBearing;
    }

    public void setDirectBearing(boolean ticked) {
        directBearing = ticked;
    }

    public @Nullable HonoraryKind getKind() {
        return kind;
    }

    public void setKind(@Nullable HonoraryKind entered) {
        kind = entered;
    }

    public @Nullable LocalDate getDisclosureOn() {
        return disclosureOn;
    }

    public void setDisclosureOn(@Nullable LocalDate entered) {
        disclosureOn = entered;
    }

    public @Nullable LocalDate getHealthOn() {
        return healthOn;
    }

    public void setHealthOn(@Nullable LocalDate entered) {
        healthOn = entered;
    }

    public @Nullable LocalDate getStart() {
        return start;
    }

    public void setStart(@Nullable LocalDate entered) {
        start = entered;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate entered) {
        lastDay = entered;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String entered) {
        person = entered == null ? "" : entered;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(@Nullable String entered) {
        employer = entered == null ? "" : entered;
    }

    public String getOtherEmployer() {
        return otherEmployer;
    }

    public void setOtherEmployer(@Nullable String entered) {
        otherEmployer = entered == null ? "" : entered;
    }

    public String getHost() {
        return host;
    }

    public void setHost(@Nullable String entered) {
        host = entered == null ? "" : entered;
    }

    public String getWork() {
        return work;
    }

    public void setWork(@Nullable String entered) {
        work = entered == null ? "" : entered;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable String entered) {
        supervisor = entered == null ? "" : entered;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(@Nullable String entered) {
        manager = entered == null ? "" : entered;
    }
}
