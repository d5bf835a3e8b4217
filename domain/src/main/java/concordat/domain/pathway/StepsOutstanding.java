package concordat.domain.pathway;

import java.util.List;

/** What a trust still has to do on the route to an award. */
public interface StepsOutstanding {
    /** The steps that come before a stage and are not on record as taken, as people read them, in their order. */
    List<String> before(StatusTrack track, TrackStage stage);
}
