package concordat.stack;

import java.nio.file.Path;

/** scratch */
public final class Run {
    private Run() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.forTests(Path.of(arguments[0]), Path.of(arguments[1]));
        Stack stack = new Stack(settings, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.start();
        System.out.println(stack.address() + " " + settings.ports());
        System.out.println(stack.onUnexpectedEnd().join());
    }
}
