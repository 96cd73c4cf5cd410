using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Binds sections to their options and collects every fault, so that one start shows them all.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The options of one section ("" is the root, where names that are not ours are left alone).</summary>
    public T Read<T>(string section)
        where T : class, new()
    {
        IConfiguration source = section.Length == 0 ? configuration : configuration.GetSection(section);
        var options = new T();
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite))
            Bind(source, section, options, property);
        if (section.Length > 0)
        {
            IsSection(section);
            foreach (var child in source.GetChildren().Where(child => !Knows<T>(child.Key)))
                _faults.Add($"{section}:{child.Key}: there is no such setting");
        }

        _faults.AddRange(Invalid(options).Select(fault => $"{Name(section, fault.MemberNames.FirstOrDefault() ?? typeof(T).Name)}: {fault.ErrorMessage}"));
        return options;
    }

    /// <summary>Sections below <paramref name="parent"/> that are not in the list are faults.</summary>
    public void Only(string parent, params string[] known)
    {
        IsSection(parent);
        foreach (var child in configuration.GetSection(parent).GetChildren().Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
            _faults.Add($"{parent}:{child.Key}: there is no such section");
    }

    // One property at a time: a value of the wrong type is one fault among others, and is not repeated in the message.
    private void Bind<T>(IConfiguration source, string section, T options, System.Reflection.PropertyInfo property)
    {
        var value = source.GetSection(property.Name);
        if (!value.Exists())
            return;
        try
        {
            if (value.Get(property.PropertyType) is { } bound && !IsOneValueForMany(value, property.PropertyType))
                property.SetValue(options, bound);
            else if (!string.IsNullOrEmpty(value.Value))
                _faults.Add($"{Name(section, property.Name)}: a list is needed, the first of it as {Name(section, property.Name)}:0");
        }
        catch (InvalidOperationException)
        {
            _faults.Add($"{Name(section, property.Name)}: {Needed(property.PropertyType)}");
        }
    }

    private void IsSection(string section)
    {
        if (!string.IsNullOrEmpty(configuration[section]))
            _faults.Add($"{section}: this is a section, not a setting");
    }

    // The binder passes over a plain value where a list stands.
    private static bool IsOneValueForMany(IConfigurationSection value, Type type) => !string.IsNullOrEmpty(value.Value) && type.IsGenericType;

    // Validator.TryValidateObject asks the object itself only when no attribute has a fault: then a second start would show more.
    private static List<ValidationResult> Invalid(object options)
    {
        var invalid = new List<ValidationResult>();
        foreach (var property in options.GetType().GetProperties())
            Validator.TryValidateProperty(property.GetValue(options), new ValidationContext(options) { MemberName = property.Name }, invalid);
        return options is IValidatableObject own ? [.. invalid, .. own.Validate(new ValidationContext(options))] : invalid;
    }

    private static string Needed(Type type) =>
        type == typeof(bool) ? "true or false is needed"
        : type == typeof(int) ? "a whole number is needed"
        : type == typeof(TimeSpan) ? "a duration such as 00:30:00 is needed"
        : $"a {type.Name} is needed";

    private static bool Knows<T>(string key) =>
        typeof(T).GetProperties().Any(property => property.CanWrite && string.Equals(property.Name, key, StringComparison.OrdinalIgnoreCase));

    private static string Name(string section, string key) => section.Length == 0 ? key : $"{section}:{key}";
}
