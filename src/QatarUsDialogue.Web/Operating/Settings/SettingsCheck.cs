using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace QatarUsDialogue.Web.Operating.Settings;

/// <summary>
/// Looks at every setting under <c>Archive</c> before the program starts: a name that does not exist is a mistake, since
/// what was meant by it would not be done.
/// </summary>
public static class SettingsCheck
{
    private const string TrustEverybody = "ForwardedHeaders_Enabled";

    /// <exception cref="WrongSettingsException">There are mistakes; all of them are told.</exception>
    public static void Check(IConfiguration configuration)
    {
        List<string> mistakes = [.. MistakesIn(configuration.GetSection(ArchiveOptions.Section), typeof(ArchiveOptions))];
        if (mistakes.Count == 0)
        {
            mistakes.AddRange(SettingValues.MistakesIn(configuration.GetSection(ArchiveOptions.Section).Get<ArchiveOptions>() ?? new()));
        }

        if (bool.TryParse(configuration[TrustEverybody], out var trusts) && trusts)
        {
            mistakes.Add($"{TrustEverybody} makes the site believe anybody's word about addresses. Name the proxies in {ArchiveOptions.Section}:{nameof(ArchiveOptions.Proxies)} instead.");
        }

        if (mistakes.Count > 0)
        {
            throw new WrongSettingsException(mistakes);
        }
    }

    private static IEnumerable<string> MistakesIn(IConfigurationSection section, Type type)
    {
        var known = type.GetProperties().Where(property => property.SetMethod is not null).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var setting in section.GetChildren())
        {
            if (!known.TryGetValue(setting.Key, out var property))
            {
                yield return $"{setting.Path} is no setting. Under {section.Path} there are: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}.";
            }
            else if (IsRoom(property.PropertyType))
            {
                foreach (var mistake in MistakesIn(setting, property.PropertyType))
                {
                    yield return mistake;
                }
            }
            else if (setting.Value is { } value && Mistake(property, value) is { } wrong)
            {
                yield return $"{setting.Path} is to be {wrong}, and is “{value}”.";
            }
        }
    }

    // A class of this program whose members are settings again.
    private static bool IsRoom(Type type) => type.IsClass && type.Assembly == typeof(ArchiveOptions).Assembly;

    private static string? Mistake(PropertyInfo property, string value)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var converter = TypeDescriptor.GetConverter(type);
        if (!converter.CanConvertFrom(typeof(string)))
        {
            return null;
        }

        try
        {
            var converted = converter.ConvertFromInvariantString(value);
            return property.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(converted)
                ? string.Create(CultureInfo.InvariantCulture, $"from {range.Minimum} to {range.Maximum}")
                : null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return Kind(type);
        }
    }

    private static string Kind(Type type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(int) || type == typeof(long) ? "a whole number"
        : type == typeof(TimeSpan) ? "a time as 00:00:30"
        : type.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(type))}"
        : $"a {type.Name}";
}
