package concordat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture of noise, which no format makes smaller: about three bytes for each of its points. */
public final class NoisePicture {
    private NoisePicture() {}

    /** A square PNG, the same for each side. */
    public static byte[] of(int side) {
        BufferedImage noise = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random colours = new Random(side);
        for (int at = 0; at < side * side; at++) {
            noise.setRGB(at % side, at / side, colours.nextInt(0x1000000));
        }
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(noise, "png", drawn);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return drawn.toByteArray();
    }
}
