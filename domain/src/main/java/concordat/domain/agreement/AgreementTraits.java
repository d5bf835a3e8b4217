package concordat.domain.agreement;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What agreements of a register have in common beside their type, standing and parties; null does not narrow it.
 *
 * @param stage how far they have come
 * @param inForce whether they are in force today
 * @param endingBy running agreements whose last day lies between today and that day
 * @param noticeBy running agreements of which a last day to give notice lies between today and that day
 * @param committee which committee governs them
 * @param answeredBy who sponsors or manages them for a party
 * @param valueFrom the least that they are worth in all, in pounds without VAT; what is not on record is left out
 * @param valueTo the most
 * @param binding whether they are legally binding
 * @param deed whether they are executed as deeds
 */
public record AgreementTraits(
        @Nullable AgreementStage stage,
        @Nullable Boolean inForce,
        @Nullable LocalDate endingBy,
        @Nullable LocalDate noticeBy,
        @Nullable CommitteeId committee,
        @Nullable PersonId answeredBy,
        @Nullable BigDecimal valueFrom,
        @Nullable BigDecimal valueTo,
        @Nullable Boolean binding,
        @Nullable Boolean deed) {
    /** Whatever they are. */
    public static final AgreementTraits ANY =
            new AgreementTraits(null, null, null, null, null, null, null, null, null, null);

    /** The same at that stage. */
    public AgreementTraits at(@Nullable AgreementStage wanted) {
        return new AgreementTraits(
                wanted, inForce, endingBy, noticeBy, committee, answeredBy, valueFrom, valueTo, binding, deed);
    }

    /** The same in force today, or not. */
    public AgreementTraits inForce(@Nullable Boolean wanted) {
        return new AgreementTraits(
                stage, wanted, endingBy, noticeBy, committee, answeredBy, valueFrom, valueTo, binding, deed);
    }

    /** The same ending by that day. */
    public AgreementTraits endingBy(@Nullable LocalDate day) {
        return new AgreementTraits(
                stage, inForce, day, noticeBy, committee, answeredBy, valueFrom, valueTo, binding, deed);
    }

    /** The same with a last day to give notice by that day. */
    public AgreementTraits noticeBy(@Nullable LocalDate day) {
        return new AgreementTraits(
                stage, inForce, endingBy, day, committee, answeredBy, valueFrom, valueTo, binding, deed);
    }

    /** The same governed by that committee. */
    public AgreementTraits governedBy(@Nullable CommitteeId wanted) {
        return new AgreementTraits(
                stage, inForce, endingBy, noticeBy, wanted, answeredBy, valueFrom, valueTo, binding, deed);
    }

    /** The same for which that person answers. */
    public AgreementTraits answeredBy(@Nullable PersonId person) {
        return new AgreementTraits(
                stage, inForce, endingBy, noticeBy, committee, person, valueFrom, valueTo, binding, deed);
    }

    /** The same worth that much. */
    public AgreementTraits worth(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new AgreementTraits(
                stage, inForce, endingBy, noticeBy, committee, answeredBy, least, most, binding, deed);
    }

    /** The same that are legally binding, or not. */
    public AgreementTraits binding(@Nullable Boolean wanted) {
        return new AgreementTraits(
                stage, inForce, endingBy, noticeBy, committee, answeredBy, valueFrom, valueTo, wanted, deed);
    }

    /** The same that are deeds, or not. */
    public AgreementTraits deed(@Nullable Boolean wanted) {
        return new AgreementTraits(
                stage, inForce, endingBy, noticeBy, committee, answeredBy, valueFrom, valueTo, binding, wanted);
    }
}
