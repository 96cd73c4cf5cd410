using System.Text.Json;

namespace SecondOpinion.Bot.Host.Desk.Accounts;

/// <summary>
/// The local accounts in the data directory, readable by its owner alone. A file beside the database, so that the command line can change it
/// while the service runs; it is read again when it has changed.
/// </summary>
internal sealed class AccountFile(string dataDirectory)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private readonly string _path = Path.Combine(dataDirectory, "coordinators.json");
    private readonly Lock _gate = new();
    private (DateTime Written, long Length, IReadOnlyList<CoordinatorAccount> Accounts) _known;

    public IReadOnlyList<CoordinatorAccount> All()
    {
        var file = new FileInfo(_path);
        if (!file.Exists)
            return [];
        lock (_gate)
        {
            if (_known.Accounts is null || _known.Written != file.LastWriteTimeUtc || _known.Length != file.Length)
                _known = (file.LastWriteTimeUtc, file.Length, JsonSerializer.Deserialize<CoordinatorAccount[]>(File.ReadAllText(_path)) ?? []);
            return _known.Accounts;
        }
    }

    public CoordinatorAccount? Find(string name) => All().FirstOrDefault(account => account.Name == name);

    public void Save(CoordinatorAccount account) => Write([.. All().Where(other => other.Name != account.Name), account]);

    public bool Remove(string name)
    {
        var rest = All().Where(account => account.Name != name).ToList();
        var found = rest.Count < All().Count;
        if (found)
            Write(rest);
        return found;
    }

    private void Write(IReadOnlyList<CoordinatorAccount> accounts)
    {
        Directory.CreateDirectory(dataDirectory);
        var unfinished = $"{_path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(unfinished, options))
        {
            JsonSerializer.Serialize(file, accounts.OrderBy(account => account.Name, StringComparer.Ordinal), Indented);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, _path, overwrite: true);
    }
}
