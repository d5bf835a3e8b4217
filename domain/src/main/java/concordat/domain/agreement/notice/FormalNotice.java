package concordat.domain.agreement.notice;

import static concordat.domain.agreement.notice.NoticeRule.AGREEMENT_WAS_MADE;
import static concordat.domain.agreement.notice.NoticeRule.ANSWER_COMES_AFTER_NOTICE;
import static concordat.domain.agreement.notice.NoticeRule.ANSWER_IS_DUE_AFTER_RECEIPT;
import static concordat.domain.agreement.notice.NoticeRule.NOTHING_HAPPENS_IN_THE_FUTURE;
import static concordat.domain.agreement.notice.NoticeRule.NOTICE_IS_ANSWERED_ONCE;
import static concordat.domain.agreement.notice.NoticeRule.NOTICE_IS_FROM_A_PARTY;
import static concordat.domain.agreement.notice.NoticeRule.NOTICE_IS_TO_ANOTHER_PARTY;
import static concordat.domain.agreement.notice.NoticeRule.NOTICE_STANDS;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A formal notice that a party gave another, or all others, under an agreement. What it says stays; it is answered once, or
 * withdrawn with a reason if it was put on record by mistake.
 */
@Entity(name = "AgreementFormalNotice")
@Table(name = "agreement_formal_notice")
public class FormalNotice {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FormalNoticeId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FormalNoticeKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_id"))
    private OrganisationId from;

    @Column(name = "to_id", updatable = false)
    private @Nullable UUID to;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate given;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Delivery delivery;

    @Column(name = "deemed_on", nullable = false, updatable = false)
    private LocalDate deemedReceived;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private String summary;

    @Column(name = "answer_due_on", updatable = false)
    private @Nullable LocalDate answerDue;

    @Column(name = "answered_on")
    private @Nullable LocalDate answered;

    @Column(nullable = false)
    private String answer = "";

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawn;

    @Column(name = "withdrawal_reason", nullable = false)
    private String withdrawalReason = "";

    /**
     * Puts a notice on record.
     *
     * @param deemedReceived when it is taken as received
     * @param address where it was sent; may be empty if no address is on record
     */
    static FormalNotice recorded(
            Agreement agreement,
            int number,
            FormalNoticeDraft draft,
            LocalDate deemedReceived,
            String address,
            Clock clock,
            LocalDate today) {
        OrganisationId to = draft.to();
        AGREEMENT_WAS_MADE.require(agreement.isMadeKnown(), agreement.stage().words());
        NOTICE_IS_FROM_A_PARTY.require(agreement.party(draft.from()).isPresent());
        NOTICE_IS_TO_ANOTHER_PARTY.require(
                to == null || (!to.equals(draft.from()) && agreement.party(to).isPresent()));
        NOTHING_HAPPENS_IN_THE_FUTURE.require(!draft.given().isAfter(today), DAY.format(today));
        ANSWER_IS_DUE_AFTER_RECEIPT.require(
                draft.answerDue() == null || !draft.answerDue().isBefore(deemedReceived), DAY.format(deemedReceived));
        return new FormalNotice(FormalNoticeId.next(clock), agreement.id(), number, draft, deemedReceived, address);
    }

    @SuppressWarnings("NullAway.Init")
    protected FormalNotice() {}

    private FormalNotice(
            FormalNoticeId id,
            AgreementId agreement,
            int number,
            FormalNoticeDraft draft,
            LocalDate deemedReceived,
            String address) {
        this.id = id;
        this.agreement = agreement;
        this.number = number;
        this.deemedReceived = deemedReceived;
        this.address = address;
        kind = draft.kind();
        from = draft.from();
        to = draft.to() == null ? null : draft.to().value();
        given = draft.given();
        delivery = draft.delivery();
        summary = draft.summary();
        answerDue = draft.answerDue();
    }

    NoticeEvent recorded(Which which) {
        return new NoticeEvent.FormalNoticeRecorded(
                which, id, number, kind, from, to().orElse(null), given, deemedReceived);
    }

    /** Puts its answer on record. */
    NoticeEvent answer(LocalDate on, String words, LocalDate today, Which which) {
        NOTICE_STANDS.require(withdrawn == null);
        NOTICE_IS_ANSWERED_ONCE.require(answered == null);
        NOTHING_HAPPENS_IN_THE_FUTURE.require(!on.isAfter(today), DAY.format(today));
        ANSWER_COMES_AFTER_NOTICE.require(!on.isBefore(given), DAY.format(given));
        answer = Text.required("answer", words, Text.SENTENCE);
        answered = on;
        return new NoticeEvent.FormalNoticeAnswered(which, id, number, on);
    }

    /** Says that it was put on record by mistake. */
    NoticeEvent withdraw(String reason, LocalDate today, Which which) {
        NOTICE_STANDS.require(withdrawn == null);
        withdrawalReason = Text.required("reason", reason, Text.SENTENCE);
        withdrawn = today;
        return new NoticeEvent.FormalNoticeWithdrawn(which, id, number);
    }

    public FormalNoticeId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    public FormalNoticeKind kind() {
        return kind;
    }

    public OrganisationId from() {
        return from;
    }

    /** The party to which it was given; none if to all others. */
    public Optional<OrganisationId> to() {
        return Optional.ofNullable(to).map(OrganisationId::new);
    }

    public LocalDate given() {
        return given;
    }

    public Delivery delivery() {
        return delivery;
    }

    /** When it is taken as received. */
    public LocalDate deemedReceived() {
        return deemedReceived;
    }

    /** Where it was sent; empty if that is not on record. */
    public String address() {
        return address;
    }

    public String summary() {
        return summary;
    }

    /** The last day for an answer, if one is asked for. */
    public Optional<LocalDate> answerDue() {
        return Optional.ofNullable(answerDue);
    }

    public Optional<LocalDate> answered() {
        return Optional.ofNullable(answered);
    }

    /** The answer in short; empty if there is none. */
    public String answer() {
        return answer;
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Why it was withdrawn; empty if it was not. */
    public String withdrawalReason() {
        return withdrawalReason;
    }
}
