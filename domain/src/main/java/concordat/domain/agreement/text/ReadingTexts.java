package concordat.domain.agreement.text;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.text.InstrumentDetails.SignatureDetails;
import concordat.domain.agreement.text.TextDetails.InstrumentLine;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reading what agreements say, and said: anybody with an appointment does, of the agreements that they may see. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingTexts {
    private final AgreementTexts texts;
    private final ClauseLibrary library;
    private final Agreements agreements;
    private final PartyFacts facts;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingTexts(
            AgreementTexts texts,
            ClauseLibrary library,
            Agreements agreements,
            PartyFacts facts,
            CurrentActor actor,
            Clock clock) {
        this.texts = texts;
        this.library = library;
        this.agreements = agreements;
        this.facts = facts;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The text of an agreement on a day.
     *
     * @param day null for today
     * @throws NotFound if there is no such agreement, or the actor may not see it
     */
    public TextDetails text(AgreementId id, @Nullable LocalDate day) {
        Agreement agreement = agreements.get(id);
        LocalDate asAt = day == null ? today() : day;
        List<Clause> clauses = texts.clauses(id);
        List<Instrument> instruments = texts.instruments(id);
        Consolidation consolidation = Texts.of(clauses, instruments).inForce();
        boolean copying = texts.find(id).filter(AgreementText::isCopying).isPresent();
        return new TextDetails(
                id,
                agreement.partnership(),
                agreement.reference(),
                agreement.title(),
                agreement.type(),
                agreement.isLegallyBinding(),
                agreement.stage().isAmendable() || copying,
                copying,
                asAt,
                Parties.on(asAt, agreement, Texts.executed(instruments), null, facts)
                        .byName(),
                consolidation.on(asAt),
                clauses.stream().collect(Collectors.toMap(Clause::id, Clause::version)),
                consolidation.turns(),
                instruments.stream()
                        .sorted(Comparator.comparing(Instrument::inConsolidation, InstrumentTerms.IN_ORDER))
                        .map(each -> line(each, asAt))
                        .toList());
    }

    private static InstrumentLine line(Instrument instrument, LocalDate day) {
        return new InstrumentLine(
                instrument.id(),
                instrument.name(),
                instrument.state(),
                instrument.draft(),
                instrument.state() == InstrumentState.EXECUTED
                        && instrument.inConsolidation().hasEffectOn(day));
    }

    /** What the actor could do to that text now. @throws NotFound if there is none, or the actor may not see it */
    public TextPowers powers(AgreementId id) {
        Agreement agreement = agreements.get(id);
        if (Authority.over(agreement, actor, today()).isEmpty()) {
            return TextPowers.NONE;
        }
        boolean copying = texts.find(id).filter(AgreementText::isCopying).isPresent();
        boolean executed = agreement.stage().isExecuted();
        boolean empty = texts.clauses(id).isEmpty();
        return new TextPowers(
                true,
                agreement.stage().isAmendable() || copying,
                executed && !copying && empty,
                copying && !empty,
                executed && !copying);
    }

    /** One clause of a draft. @throws NotFound if there is none, or the actor may not see it */
    public ClauseDetails clause(ClauseId id) {
        Clause clause = texts.clauses(texts.agreementOf(id)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause"));
        return new ClauseDetails(
                id,
                clause.version(),
                clause.agreement(),
                clause.part(),
                clause.words(),
                clause.model().stream()
                        .flatMap(model -> library.all(Set.of(model)).stream())
                        .map(Wording::details)
                        .findFirst()
                        .orElse(null));
    }

    /** One instrument. @throws NotFound if there is none, or the actor may not see it */
    public InstrumentDetails instrument(InstrumentId id) {
        Instrument instrument = texts.instrument(id);
        Agreement agreement = agreements.get(instrument.agreement());
        Texts all = Texts.of(texts, agreement.id());
        InstrumentDraft draft = instrument.draft();
        LocalDate effective = draft.effective();
        List<PlacedClause> without = all.without(instrument).on(effective);
        Consolidation with = all.with(instrument);
        Map<OrganisationId, String> outstanding = new LinkedHashMap<>();
        if (instrument.state().isPending()) {
            outstanding.putAll(
                    Parties.on(effective, agreement, Texts.executed(all.instruments()), draft.joining(), facts)
                            .signing(instrument));
            instrument.signatures().forEach(signed -> outstanding.remove(signed.organisation()));
        }
        return new InstrumentDetails(
                id,
                instrument.version(),
                agreement.id(),
                agreement.partnership(),
                agreement.reference(),
                agreement.title(),
                instrument.name(),
                instrument.state(),
                draft,
                instrument.withdrawalReason(),
                name(draft.leaving(), effective),
                name(draft.joining(), effective),
                successor(draft.successor()),
                without,
                instrument.changes(),
                TextComparison.between(without, with.on(effective)),
                with.misfits().stream()
                        .map(misfit -> Instrument.DAY.format(misfit.on()) + ": " + misfit.reason())
                        .toList(),
                instrument.signatures().stream()
                        .map(each -> new SignatureDetails(
                                each.party(), each.name(), each.role(), each.on(), each.fingerprint()))
                        .toList(),
                outstanding,
                instrument.fingerprint());
    }

    private @Nullable String name(@Nullable OrganisationId organisation, LocalDate day) {
        return organisation == null
                ? null
                : facts.namesOf(Set.of(organisation), day).get(organisation);
    }

    private InstrumentDetails.@Nullable Successor successor(@Nullable AgreementId id) {
        return id == null
                ? null
                : texts.titleOf(id)
                        .map(title -> new InstrumentDetails.Successor(id, title))
                        .orElse(null);
    }

    /** Two versions of the text of one agreement side by side. */
    public TextComparison comparison(AgreementId id, TextVersion former, TextVersion latter) {
        agreements.get(id);
        Texts all = Texts.of(texts, id);
        return TextComparison.between(read(all, former), read(all, latter));
    }

    private List<PlacedClause> read(Texts all, TextVersion version) {
        if (version instanceof TextVersion.On on) {
            return all.inForce().on(on.day());
        }
        if (version instanceof TextVersion.With with) {
            Instrument instrument = of(all, with.instrument());
            return all.with(instrument).on(instrument.draft().effective());
        }
        if (version instanceof TextVersion.Without without) {
            Instrument instrument = of(all, without.instrument());
            return all.without(instrument).on(instrument.draft().effective());
        }
        return all.inForce().original();
    }

    private static Instrument of(Texts all, InstrumentId id) {
        return all.instruments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("instrument"));
    }

    /** The model wordings from which texts of that partnership are drafted, in the order of a text. */
    public List<WordingDetails> library(PartnershipId partnership) {
        return library.of(partnership).stream().map(Wording::details).toList();
    }

    /** All versions of one wording that the partnership could use, latest first. @throws NotFound if there is none */
    public List<WordingDetails> wordings(PartnershipId partnership, String key) {
        List<WordingDetails> versions = library.versions(partnership, key).stream()
                .map(Wording::details)
                .toList();
        if (versions.isEmpty()) {
            throw new NotFound("wording");
        }
        return versions;
    }

    /** Whether the actor could change the library of that partnership. */
    public boolean canKeepLibrary(PartnershipId partnership) {
        Set<OrganisationId> partners = facts.partnersOf(partnership);
        return actor.capacities().stream()
                .filter(capacity -> capacity.role() == Role.GOVERNANCE_OFFICER)
                .flatMap(capacity -> Stream.ofNullable(capacity.organisation()))
                .anyMatch(partners::contains);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
