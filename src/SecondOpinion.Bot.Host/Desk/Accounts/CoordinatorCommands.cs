namespace SecondOpinion.Bot.Host.Desk.Accounts;

/// <summary>
/// "coordinator add NAME [--name "Shown name"] [--role supervisor]", "coordinator password NAME", "coordinator remove NAME", "coordinator list". The
/// password is read from standard input, never from an argument; an empty line makes one and shows it once.
/// </summary>
internal static class CoordinatorCommands
{
    public static int? TryRun(string[] args, TextReader input, TextWriter output)
    {
        if (args is not ["coordinator", ..])
            return null;
        var accounts = new AccountFile(Option(args, "--data") ?? "data");
        return args switch
        {
            ["coordinator", "add", var name, ..] => Add(accounts, name, Option(args, "--name"), Option(args, "--role"), input, output),
            ["coordinator", "password", var name, ..] => ChangePassword(accounts, name, input, output),
            ["coordinator", "remove", var name, ..] => Remove(accounts, name, output),
            ["coordinator", "list", ..] => List(accounts, output),
            _ => Refuse("coordinator add NAME [--name \"Shown name\"] [--role coordinator|supervisor] | password NAME | remove NAME | list   [--data DIR]"),
        };
    }

    private static int Add(AccountFile accounts, string name, string? shown, string? roleName, TextReader input, TextWriter output)
    {
        if (!CoordinatorAccount.IsName(name))
            return Refuse("A name has lower-case letters, digits, dots and dashes, at most 40.");
        if (accounts.Find(name) is not null)
            return Refuse("There is such an account. \"coordinator password\" changes its password.");
        if (!Enum.TryParse<CoordinatorRole>(roleName ?? nameof(CoordinatorRole.Coordinator), ignoreCase: true, out var role) || !Enum.IsDefined(role))
            return Refuse("Roles are coordinator and supervisor.");
        if (Password(input, output) is not { } password)
            return 1;
        accounts.Save(new CoordinatorAccount(name, string.IsNullOrWhiteSpace(shown) ? name : shown.Trim(), role, new Passwords().Hash(password), Passwords.Random()));
        output.WriteLine($"{name} can sign in at /coordinator.");
        return 0;
    }

    private static int ChangePassword(AccountFile accounts, string name, TextReader input, TextWriter output)
    {
        if (accounts.Find(name) is not { } account)
            return Refuse("There is no such account.");
        if (Password(input, output) is not { } password)
            return 1;
        accounts.Save(account with { PasswordHash = new Passwords().Hash(password), Stamp = Passwords.Random() });
        output.WriteLine($"The password of {name} is changed; their sessions have ended.");
        return 0;
    }

    private static int Remove(AccountFile accounts, string name, TextWriter output)
    {
        if (!accounts.Remove(name))
            return Refuse("There is no such account.");
        output.WriteLine($"{name} is removed; their sessions have ended.");
        return 0;
    }

    private static int List(AccountFile accounts, TextWriter output)
    {
        foreach (var account in accounts.All())
            output.WriteLine($"{account.Name}  {account.Role}  {account.DisplayName}");
        return 0;
    }

    private static string? Password(TextReader input, TextWriter output)
    {
        if (!Console.IsInputRedirected)
            output.Write($"Password, at least {Passwords.Shortest} characters (empty: one is made): ");
        var typed = input.ReadLine() ?? "";
        if (typed.Length == 0)
        {
            var made = Passwords.Random();
            output.WriteLine($"Password: {made}");
            return made;
        }

        if (typed.Length is >= Passwords.Shortest and <= Passwords.Longest)
            return typed;
        Refuse($"A password has {Passwords.Shortest} to {Passwords.Longest} characters.");
        return null;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return 2;
    }
}
