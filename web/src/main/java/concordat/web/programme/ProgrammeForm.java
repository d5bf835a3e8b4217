package concordat.web.programme;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRule;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.Research;
import concordat.domain.programme.ResearchType;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.web.look.Difference;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is on record of a programme, as a form asks for it. What its reader may not see of it stays as it is. */
public final class ProgrammeForm {
    /** Which field a broken rule is about. */
    static final Map<ProgrammeRule, String> FIELDS = Map.of(
            ProgrammeRule.ONE_PARTNER_AT_LEAST, "partners",
            ProgrammeRule.PARTNERS_ARE_OF_THE_PARTNERSHIP, "partners",
            ProgrammeRule.END_IS_AFTER_START, "ends",
            ProgrammeRule.AGREEMENT_IS_OF_THE_PARTNERSHIP, "agreement",
            ProgrammeRule.AIMS_ARE_OF_THE_PARTNERSHIP, "aims",
            ProgrammeRule.SERVICES_ARE_OF_THE_PARTNERS, "services",
            ProgrammeRule.PARTICULARS_ARE_OF_RESEARCH, "funder",
            ProgrammeRule.STATUS_IS_CHANGED_WITH_A_DAY, "status");

    private final List<Option> organisations;
    private final List<Option> aimChoice;
    private final List<Option> agreements;
    private final List<Option> serviceChoice;
    private final boolean recording;
    private final Set<PurposeId> hiddenAims;
    private final boolean fictional;
    private String name = "";
    private @Nullable ProgrammeKind kind;
    private @Nullable ProgrammeStatus status;
    private String description = "";
    private List<String> partners = List.of();
    private @Nullable LocalDate started;
    private @Nullable LocalDate ends;
    private String lead = "";
    private String sponsor = "";
    private List<String> aims = List.of();
    private @Nullable String agreement;
    private List<String> services = List.of();
    private String funder = "";
    private @Nullable ResearchType type;
    private String reference = "";

    /** @param present what is on record; null for a new programme */
    ProgrammeForm(
            PartnershipSheet partnership,
            ReadingAgreements reading,
            ReadingProgrammes catalogue,
            @Nullable ProgrammeEntry present) {
        recording = present == null;
        Set<ServiceId> touched = present == null ? Set.of() : present.services();
        Set<OrganisationId> parties =
                partnership.parties().stream().map(OrganisationSheet::id).collect(Collectors.toSet());
        serviceChoice = catalogue.servicesEverListed(null, "", Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .filter(row -> parties.contains(row.organisation()))
                .filter(row -> row.listed() || touched.contains(row.id()))
                .map(row -> Option.of(row.id().value().toString(), row.name() + " (" + row.organisationName() + ")"))
                .toList();
        organisations = partnership.parties().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
        aimChoice = reading.aims().stream()
                .map(aim -> Option.of(aim.id().value().toString(), aim.text()))
                .toList();
        agreements =
                new ArrayList<>(reading
                        .register(
                                AgreementFilter.all(),
                                AgreementOrder.BY_TITLE,
                                Keyset.first().ofSize(Keyset.LARGEST))
                        .rows()
                        .stream()
                        .filter(row -> row.partnership().equals(partnership.id()))
                        .map(row -> Option.of(row.id().value().toString(), row.title() + " (" + row.reference() + ")"))
                        .toList());
        fictional = present != null && present.fictional();
        hiddenAims = present == null
                ? Set.of()
                : present.aims().stream()
                        .filter(aim -> find(aimChoice, aim.value()).isEmpty())
                        .collect(Collectors.toSet());
        if (present != null) {
            fill(present);
        }
    }

    private void fill(ProgrammeEntry present) {
        name = present.name();
        kind = present.kind();
        status = present.status();
        description = present.description();
        partners =
                present.partners().stream().map(each -> each.value().toString()).toList();
        started = present.started();
        ends = present.ends();
        lead = present.lead();
        sponsor = present.sponsor();
        services =
                present.services().stream().map(each -> each.value().toString()).toList();
        funder = present.research().funder();
        type = present.research().type();
        reference = present.research().reference();
        aims = present.aims().stream().map(each -> each.value().toString()).toList();
        @Nullable AgreementId basis = present.agreement();
        if (basis != null) {
            agreement = basis.value().toString();
            if (find(agreements, basis.value()).isEmpty()) {
                agreements.add(Option.of(agreement, "The agreement on record, which is withheld from you"));
            }
        }
    }

    /** What was entered; empty while kind or status is missing, which the form has said by then. */
    Optional<ProgrammeEntry> entry() {
        if (kind == null || status == null) {
            return Optional.empty();
        }
        return Optional.of(new ProgrammeEntry(
                        name,
                        kind,
                        status,
                        description,
                        partners.stream()
                                .map(each -> new OrganisationId(UUID.fromString(each)))
                                .toList(),
                        started,
                        ends,
                        lead,
                        sponsor,
                        aims.stream()
                                .map(each -> new PurposeId(UUID.fromString(each)))
                                .collect(Collectors.toSet()),
                        agreement == null || agreement.isEmpty() ? null : new AgreementId(UUID.fromString(agreement)),
                        services.stream()
                                .map(each -> new ServiceId(UUID.fromString(each)))
                                .collect(Collectors.toSet()),
                        new Research(funder, type, reference),
                        fictional)
                .keeping(hiddenAims, null));
    }

    /** Where what is on record now differs from what was entered. */
    List<Difference> differences(ProgrammeEntry there, ProgrammeEntry yours) {
        Difference.Finder found = new Difference.Finder();
        found.compare("Name", there.name(), yours.name());
        found.compare("Kind", there.kind().words(), yours.kind().words());
        found.compare("Status", there.status().words(), yours.status().words());
        found.compare("Description", there.description(), yours.description());
        found.compare("Partners", partnersOf(there), partnersOf(yours));
        found.compare("Started", there.started(), yours.started());
        found.compare("Ends before", there.ends(), yours.ends());
        found.compare("Lead", there.lead(), yours.lead());
        found.compare("Sponsor", there.sponsor(), yours.sponsor());
        found.compare("Services", servicesOf(there), servicesOf(yours));
        found.compare("Research", words(there.research()), words(yours.research()));
        found.compare("Aims", aimsOf(there), aimsOf(yours));
        found.compare("Agreement", agreementOf(there), agreementOf(yours));
        return found.all();
    }

    private String partnersOf(ProgrammeEntry entry) {
        return words(organisations, entry.partners().stream().map(OrganisationId::value));
    }

    private String aimsOf(ProgrammeEntry entry) {
        return words(aimChoice, entry.aims().stream().map(PurposeId::value).sorted());
    }

    private String servicesOf(ProgrammeEntry entry) {
        return words(
                serviceChoice, entry.services().stream().map(ServiceId::value).sorted());
    }

    private static String words(Research research) {
        return Stream.of(
                        research.funder(),
                        Optional.ofNullable(research.type())
                                .map(ResearchType::words)
                                .orElse(""),
                        research.reference())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String agreementOf(ProgrammeEntry entry) {
        return words(agreements, Stream.ofNullable(entry.agreement()).map(AgreementId::value));
    }

    private static String words(List<Option> choice, Stream<UUID> chosen) {
        return chosen.flatMap(id -> find(choice, id).stream())
                .map(Option::label)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Option> find(List<Option> choice, UUID id) {
        return choice.stream()
                .filter(each -> each.value().equals(id.toString()))
                .findFirst();
    }

    public List<Option> getKinds() {
        return Arrays.stream(ProgrammeKind.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getStatuses() {
        return Arrays.stream(ProgrammeStatus.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getOrganisations() {
        return organisations;
    }

    public List<Option> getAimChoice() {
        return aimChoice;
    }

    public List<Option> getAgreements() {
        return agreements;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }

    public @Nullable ProgrammeKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ProgrammeKind chosen) {
        kind = chosen;
    }

    public @Nullable ProgrammeStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable ProgrammeStatus chosen) {
        status = chosen;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String entered) {
        description = entered == null ? "" : entered;
    }

    public List<String> getPartners() {
        return partners;
    }

    public void setPartners(@Nullable List<String> chosen) {
        partners = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public @Nullable LocalDate getStarted() {
        return started;
    }

    public void setStarted(@Nullable LocalDate day) {
        started = day;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate day) {
        ends = day;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(@Nullable String entered) {
        lead = entered == null ? "" : entered;
    }

    public List<String> getAims() {
        return aims;
    }

    public void setAims(@Nullable List<String> chosen) {
        aims = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public @Nullable String getAgreement() {
        return agreement;
    }

    public void setAgreement(@Nullable String chosen) {
        agreement = chosen;
    }

    /** Whether it is new: the status of one on record is changed with its day and the reason. */
    public boolean isRecording() {
        return recording;
    }

    public List<Option> getServiceChoice() {
        return serviceChoice;
    }

    public List<Option> getTypes() {
        return Arrays.stream(ResearchType.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(@Nullable List<String> chosen) {
        services = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(@Nullable String entered) {
        sponsor = entered == null ? "" : entered;
    }

    public String getFunder() {
        return funder;
    }

    public void setFunder(@Nullable String entered) {
        funder = entered == null ? "" : entered;
    }

    public @Nullable ResearchType getType() {
        return type;
    }

    public void setType(@Nullable ResearchType entered) {
        type = entered;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String entered) {
        reference = entered == null ? "" : entered;
    }
}
