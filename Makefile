# Everything happens in packaging/bootstrap.py, which also works without make: `py packaging/bootstrap.py run`.
# Another Python: `make run PYTHON=python3.12`. Arguments: `make soak ARGS="--kills 20"`.
# Where the open sets for suggestions are: `make models DATA=FOLDER`.
PYTHON ?= $(firstword $(foreach name,python3 python py,$(if $(shell command -v $(name)),$(name))) python3)

.DEFAULT_GOAL := help
.PHONY: help run test check bench bench-suggest models soak pictures translations lock clean

help:
	@$(PYTHON) packaging/bootstrap.py --help

run test check bench bench-suggest models soak pictures translations lock clean:
	@$(PYTHON) packaging/bootstrap.py $@ $(if $(DATA),--data $(DATA)) $(ARGS)
