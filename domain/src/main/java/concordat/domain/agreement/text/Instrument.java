package concordat.domain.agreement.text;

import static concordat.domain.agreement.text.InstrumentRule.CLAUSE_IS_CHANGED_ONCE;
import static concordat.domain.agreement.text.InstrumentRule.EFFECT_IS_NOT_BEFORE_THE_AGREEMENT;
import static concordat.domain.agreement.text.InstrumentRule.EXTENSION_ENDS_LATER;
import static concordat.domain.agreement.text.InstrumentRule.EXTENSION_MOVES_AN_END;
import static concordat.domain.agreement.text.InstrumentRule.INSTRUMENT_IS_PENDING;
import static concordat.domain.agreement.text.InstrumentRule.INSTRUMENT_SAYS_SOMETHING;
import static concordat.domain.agreement.text.InstrumentRule.KIND_CHANGES_CLAUSES;
import static concordat.domain.agreement.text.InstrumentRule.NOVATION_BRINGS_ANOTHER;
import static concordat.domain.agreement.text.InstrumentRule.NOVATION_REPLACES_A_PARTY;
import static concordat.domain.agreement.text.InstrumentRule.PARTY_SIGNS_ONCE;
import static concordat.domain.agreement.text.InstrumentRule.SIGNATORY_IS_OF_A_PARTY;
import static concordat.domain.agreement.text.InstrumentRule.SIGNED_WORDS_STAND;
import static concordat.domain.agreement.text.InstrumentRule.SIGNING_IS_NOT_IN_THE_FUTURE;
import static concordat.domain.agreement.text.InstrumentRule.SUPERSESSION_NAMES_ANOTHER;
import static concordat.domain.agreement.text.InstrumentRule.UNTIL_IS_AFTER_EFFECT;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.CheckedSignature;
import concordat.domain.agreement.dates.RenewalMode;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A variation, extension, side letter, novation or supersession of an executed agreement. It is prepared and amended
 * until the first party signs it; what was signed stands. Once all parties have signed, it has effect from its day on; it
 * never changes the text that was executed before it, nor another instrument (AG-7).
 */
@Entity(name = "AgreementInstrument")
@Table(name = "agreement_instrument")
public class Instrument {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InstrumentId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InstrumentKind kind;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InstrumentState state = InstrumentState.DRAFT;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String terms;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effective;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Column(name = "new_end_on")
    private @Nullable LocalDate newEnd;

    @Column(name = "leaving_id")
    private @Nullable UUID leaving;

    @Column(name = "joining_id")
    private @Nullable UUID joining;

    @Column(name = "successor_id")
    private @Nullable UUID successor;

    @Column(name = "withdrawal_reason", nullable = false)
    private String withdrawalReason = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "instrument_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ChangeEntry> changes = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "instrument_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<InstrumentSignature> signatures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Instrument() {}

    private Instrument(InstrumentId id, AgreementId agreement, InstrumentKind kind, int number) {
        this.id = id;
        this.agreement = agreement;
        this.kind = kind;
        this.number = number;
    }

    /** One that is not on record yet. @throws concordat.domain.shared.RuleBroken if the draft cannot stand */
    static Instrument prepared(
            Agreement agreement,
            Parties parties,
            int number,
            InstrumentDraft draft,
            @Nullable LocalDate end,
            Clock clock) {
        Instrument instrument = new Instrument(InstrumentId.next(clock), agreement.id(), draft.kind(), number);
        instrument.take(agreement, parties, draft, end);
        return instrument;
    }

    InstrumentEvent recorded(Which which) {
        return new InstrumentEvent.InstrumentPrepared(which, id, name(), effective);
    }

    /**
     * Replaces what it says, apart from its changes to clauses.
     *
     * @param end the end of the agreement without this instrument, as far as it is on record
     */
    InstrumentEvent amend(Agreement of, Parties parties, InstrumentDraft draft, @Nullable LocalDate end, Which which) {
        requireUnsigned();
        take(of, parties, draft, end);
        return new InstrumentEvent.InstrumentAmended(which, id, name(), effective, until);
    }

    private void take(Agreement of, Parties parties, InstrumentDraft draft, @Nullable LocalDate end) {
        LocalDate day = draft.until();
        if (day != null) {
            UNTIL_IS_AFTER_EFFECT.require(
                    day.isAfter(draft.effective()), DAY.format(draft.effective()), DAY.format(day));
        }
        LocalDate start = of.dates().effective();
        if (start != null) {
            EFFECT_IS_NOT_BEFORE_THE_AGREEMENT.require(!draft.effective().isBefore(start), DAY.format(start));
        }
        requireWhatItsKindNeeds(of, parties, draft, end);
        title = draft.title();
        terms = draft.terms();
        effective = draft.effective();
        until = day;
        newEnd = kind == InstrumentKind.EXTENSION ? draft.newEnd() : null;
        leaving = kind == InstrumentKind.NOVATION ? value(draft.leaving()) : null;
        joining = kind == InstrumentKind.NOVATION ? value(draft.joining()) : null;
        AgreementId other = draft.successor();
        successor = kind == InstrumentKind.SUPERSESSION && other != null ? other.value() : null;
    }

    private void requireWhatItsKindNeeds(
            Agreement of, Parties parties, InstrumentDraft draft, @Nullable LocalDate end) {
        if (kind == InstrumentKind.EXTENSION) {
            EXTENSION_MOVES_AN_END.require(of.clause().mode() != RenewalMode.ROLLING);
            LocalDate later = draft.newEnd();
            EXTENSION_ENDS_LATER.require(
                    later != null && later.isAfter(end == null ? draft.effective() : end),
                    end == null ? "which is not recorded, and after it has effect" : DAY.format(end));
        }
        if (kind == InstrumentKind.NOVATION) {
            OrganisationId out = draft.leaving();
            OrganisationId in = draft.joining();
            NOVATION_REPLACES_A_PARTY.require(out != null && parties.include(out), parties.names());
            NOVATION_BRINGS_ANOTHER.require(in != null && !parties.include(in));
        }
        if (kind == InstrumentKind.SUPERSESSION) {
            AgreementId other = draft.successor();
            SUPERSESSION_NAMES_ANOTHER.require(other != null && !other.equals(of.id()));
        }
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    /** Enters what it does to a clause; what it did to that clause before is replaced if {@code again}. */
    InstrumentEvent enter(ClauseChange change, boolean again, Clock clock, Which which) {
        requireUnsigned();
        KIND_CHANGES_CLAUSES.require(kind.changesTheText(), kind.words().toLowerCase(Locale.UK));
        Optional<ChangeEntry> there = entry(change.clause());
        CLAUSE_IS_CHANGED_ONCE.require(again || there.isEmpty());
        there.ifPresentOrElse(entry -> entry.take(change), () -> {
            int last = changes.stream().mapToInt(ChangeEntry::position).max().orElse(0);
            changes.add(new ChangeEntry(change, last + 1, clock));
        });
        return new InstrumentEvent.ClauseChangeEntered(which, id, name(), change.clause());
    }

    /** Takes off what it does to a clause. @throws NotFound if it does nothing to it */
    InstrumentEvent takeOff(ClauseId clause, Which which) {
        requireUnsigned();
        changes.remove(entry(clause).orElseThrow(() -> new NotFound("change")));
        return new InstrumentEvent.ClauseChangeTakenOff(which, id, name(), clause);
    }

    private Optional<ChangeEntry> entry(ClauseId clause) {
        return changes.stream().filter(entry -> entry.clause().equals(clause)).findFirst();
    }

    /** The name of a party that can sign it now. @throws concordat.domain.shared.RuleBroken if it cannot */
    String requireSignable(OrganisationId organisation, Parties parties) {
        INSTRUMENT_IS_PENDING.require(state.isPending(), kind.words().toLowerCase(Locale.UK), state.words());
        INSTRUMENT_SAYS_SOMETHING.require(
                !terms.isEmpty() || !changes.isEmpty() || newEnd != null || joining != null || successor != null);
        Map<OrganisationId, String> signing = parties.signing(this);
        String party = signing.getOrDefault(organisation, "");
        SIGNATORY_IS_OF_A_PARTY.require(!party.isEmpty(), String.join(", ", signing.values()));
        PARTY_SIGNS_ONCE.require(
                signatures.stream().noneMatch(each -> each.organisation().equals(organisation)), party);
        return party;
    }

    /** Puts the signature of one party on record; with the last of them it is executed (AG-3). */
    InstrumentEvent sign(
            CheckedSignature entry, LocalDate on, Parties parties, Clock clock, LocalDate today, Which which) {
        String party = requireSignable(entry.organisation(), parties);
        SIGNING_IS_NOT_IN_THE_FUTURE.require(!on.isAfter(today), DAY.format(today));
        signatures.add(new InstrumentSignature(entry, on, party, fingerprint(), clock));
        boolean all = parties.signing(this).keySet().stream().allMatch(each -> signatures.stream()
                .anyMatch(signature -> signature.organisation().equals(each)));
        state = all ? InstrumentState.EXECUTED : InstrumentState.OUT_FOR_SIGNATURE;
        return new InstrumentEvent.InstrumentSigned(which, id, name(), entry.organisation(), on, fingerprint(), all);
    }

    /** Puts on record that it came to nothing; it stays with all that was signed. */
    InstrumentEvent withdraw(String reason, Which which) {
        INSTRUMENT_IS_PENDING.require(state.isPending(), kind.words().toLowerCase(Locale.UK), state.words());
        withdrawalReason = Text.required("reason", reason, Text.SENTENCE);
        state = InstrumentState.WITHDRAWN;
        return new InstrumentEvent.InstrumentWithdrawn(which, id, name(), withdrawalReason);
    }

    private void requireUnsigned() {
        SIGNED_WORDS_STAND.require(state == InstrumentState.DRAFT, kind.words().toLowerCase(Locale.UK));
    }

    /** The SHA-256 of all that it says, in hexadecimal digits: what each party signs. */
    public String fingerprint() {
        try {
            byte[] words = CanonicalForm.of(new Signed(agreement, number, draft(), changes()))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** What is signed, as its fingerprint is taken. */
    record Signed(AgreementId agreement, int number, InstrumentDraft draft, List<ClauseChange> changes) {}

    /** What it says, apart from its changes to clauses. */
    public InstrumentDraft draft() {
        return new InstrumentDraft(
                kind,
                title,
                terms,
                effective,
                until,
                newEnd,
                leaving == null ? null : new OrganisationId(leaving),
                joining == null ? null : new OrganisationId(joining),
                successor == null ? null : new AgreementId(successor));
    }

    /** The same as the consolidation sees it. */
    public InstrumentTerms inConsolidation() {
        LocalDate signed = signatures.stream()
                .map(InstrumentSignature::on)
                .max(LocalDate::compareTo)
                .orElse(effective);
        return new InstrumentTerms(id, kind, number, effective, until, signed, changes());
    }

    public InstrumentId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public InstrumentKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    /** What people call it, such as "Variation 2". */
    public String name() {
        return kind.name(number);
    }

    public InstrumentState state() {
        return state;
    }

    /** Why it came to nothing; empty if it has not. */
    public String withdrawalReason() {
        return withdrawalReason;
    }

    public List<ClauseChange> changes() {
        return changes.stream().map(ChangeEntry::change).toList();
    }

    public List<InstrumentSignature> signatures() {
        return List.copyOf(signatures);
    }
}
