using System.CommandLine;
using System.Text.Json.Nodes;

namespace QatarUsDialogue.Benchmarks.Supplies;

/// <summary>Completes a bill of materials with the fonts, and lists the licence of everything on it; ends with 1 where one is unknown.</summary>
internal static class BillCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The bill as CycloneDX JSON; it is written over" };
        var command = new Command("bill", "Add the fonts to a bill of materials and list all licences.") { file };
        command.SetAction(result => Run(result.GetValue(file)!));
        return command;
    }

    private static int Run(string file)
    {
        var bill = JsonNode.Parse(File.ReadAllText(file))!;
        var components = bill["components"]!.AsArray();
        foreach (var font in Fonts.Components())
        {
            components.Add(font);
        }

        foreach (var component in components.Where(component => Licences(component!).Length == 0))
        {
            if (PackageLicence.Of((string)component!["name"]!, (string)component["version"]!) is { } words)
            {
                component["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = words } });
            }
        }

        // The same sources give the same bill.
        bill["metadata"]!.AsObject().Remove("timestamp");
        File.WriteAllText(file, bill.ToJsonString(new() { WriteIndented = true }) + "\n");

        var unknown = 0;
        foreach (var component in components)
        {
            var licences = Licences(component!);
            unknown += licences.Length == 0 ? 1 : 0;
            Console.WriteLine($"{component!["name"],-60} {component["version"],-16} {(licences.Length == 0 ? "UNKNOWN" : licences)}");
        }

        Console.WriteLine($"{components.Count} components, {unknown} without a licence");
        return unknown == 0 ? 0 : 1;
    }

    private static string Licences(JsonNode component) => string.Join(
        ", ",
        (component["licenses"]?.AsArray() ?? [])
            .Select(entry => entry!["expression"] ?? entry["license"]?["id"] ?? entry["license"]?["name"] ?? entry["license"]?["url"])
            .Where(licence => licence is not null));
}
