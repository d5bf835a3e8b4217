package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place on a committee. It represents an organisation, has a class, and may have a vote; persons come and go in it by
 * appointment, two at once if it is a shared post (MB-3).
 */
@Entity
@Table(name = "seat")
public class Seat {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeatId id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false, length = 200)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_class", nullable = false, length = 20)
    private SeatClass seatClass;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Office office;

    @Column(nullable = false)
    private boolean voting;

    @Column(name = "shared_post", nullable = false)
    private boolean sharedPost;

    @Column(name = "named_for_joint_post", nullable = false)
    private boolean namedForJointPost;

    @Column(name = "appointed_by", nullable = false, updatable = false)
    private String appointedBy;

    @Embedded
    private Term term;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(SeatId id, UUID audience, int position, NewSeat proposed) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        organisation = proposed.organisation();
        title = proposed.title();
        seatClass = proposed.seatClass();
        office = proposed.office();
        voting = proposed.voting();
        sharedPost = proposed.sharedPost();
        namedForJointPost = proposed.namedForJointPost();
        appointedBy = proposed.appointedBy();
        term = proposed.term();
    }

    void end(LocalDate firstDayWithout) {
        term = term.endedOn(firstDayWithout);
    }

    boolean clashesWith(NewSeat other, boolean chairPerOrganisation) {
        return office != Office.MEMBER
                && office == other.office()
                && term.overlaps(other.term())
                && (!chairPerOrganisation || organisation.equals(other.organisation()));
    }

    public SeatId id() {
        return id;
    }

    /** Where it stands in the committee's list; 1 for the first. */
    public int position() {
        return position;
    }

    /** The organisation that it represents. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** What the seat is called, such as "Medical Director". */
    public String title() {
        return title;
    }

    public SeatClass seatClass() {
        return seatClass;
    }

    public Office office() {
        return office;
    }

    public boolean voting() {
        return voting;
    }

    /** Whether two persons share it, with one vote between them (MB-3). */
    public boolean sharedPost() {
        return sharedPost;
    }

    /** Whether it is the seat in which the holder of a joint post counts and votes (MB-2). */
    public boolean namedForJointPost() {
        return namedForJointPost;
    }

    /** The body that appoints to it (MB-1); blank for the parent body of its organisation. */
    public String appointedBy() {
        return appointedBy;
    }

    public Term term() {
        return term;
    }
}
