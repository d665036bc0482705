using System.Diagnostics;
using System.Text;

namespace QatarUsDialogue.Tests.Harvesting;

/// <summary>Validates answers with xmllint, which nobody here wrote, against the schemas of OAI-PMH and Dublin Core.</summary>
internal static class HarvestSchemas
{
    /// <summary>What xmllint finds wrong; empty where nothing is. Many answers are looked at in one go.</summary>
    public static async Task<string> FaultsInAsync(IEnumerable<string> answers)
    {
        var folder = Directory.CreateTempSubdirectory("harvest-");
        try
        {
            var start = new ProcessStartInfo("xmllint", ["--noout", "--nonet", "--schema", Repository.Path("tests", "QatarUsDialogue.Tests", "Harvesting", "Schemas", "OAI-PMH.xsd")])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            foreach (var (answer, index) in answers.Select((answer, index) => (answer, index)))
            {
                var file = Path.Combine(folder.FullName, $"{index}.xml");
                await File.WriteAllTextAsync(file, answer, new UTF8Encoding(false));
                start.ArgumentList.Add(file);
            }

            using var process = Process.Start(start)!;
            var (errors, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            await process.WaitForExitAsync();
            var said = await errors + await output;
            return process.ExitCode == 0 ? "" : string.Join('\n', said.Split('\n').Where(line => !line.EndsWith("validates", StringComparison.Ordinal)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
