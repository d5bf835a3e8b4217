package concordat.domain.interest;

/** In which order the register is listed. */
public enum InterestOrder {
    BY_NAME,
    BY_NAME_BACKWARDS,
    LAST_DECLARED_FIRST,
    FIRST_DECLARED_FIRST
}
