package concordat.web.meeting;

import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.Part;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item of the agenda says, as a form asks for it. */
public final class ItemForm {
    private String number = "";
    private String title = "";
    private Purpose purpose = Purpose.APPROVAL;
    private String lead = "";
    private @Nullable Integer minutes = 10;
    private Part part = Part.PART_1;
    private Confidentiality.@Nullable Reason reason;
    private String exemption = "";
    private @Nullable LocalDate review;
    private String body = "";
    private boolean oppositeSides;

    ItemForm(String number) {
        this.number = number;
    }

    ItemForm(ItemText text) {
        number = text.number();
        title = text.title();
        purpose = text.purpose();
        lead = text.lead();
        minutes = text.minutes();
        part = text.part();
        body = text.body();
        oppositeSides = text.oppositeSides();
        @Nullable Confidentiality why = text.confidentiality();
        if (why != null) {
            reason = why.reason();
            exemption = why.exemption() == null ? "" : why.exemption();
            review = why.reviewOn();
        }
    }

    ItemText text() {
        return new ItemText(
                number,
                title,
                purpose,
                lead,
                minutes == null ? 0 : minutes,
                part,
                reason == null ? null : new Confidentiality(reason, exemption.isBlank() ? null : exemption, review),
                body,
                oppositeSides);
    }

    public List<Option> getPurposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getParts() {
        return Arrays.stream(Part.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getReasons() {
        return Arrays.stream(Confidentiality.Reason.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public Confidentiality.@Nullable Reason getReason() {
        return reason;
    }

    public void setReason(Confidentiality.@Nullable Reason reason) {
        this.reason = reason;
    }

    public String getExemption() {
        return exemption;
    }

    public void setExemption(String exemption) {
        this.exemption = exemption;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate review) {
        this.review = review;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isOppositeSides() {
        return oppositeSides;
    }

    public void setOppositeSides(boolean oppositeSides) {
        this.oppositeSides = oppositeSides;
    }
}
